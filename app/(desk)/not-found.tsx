import { ButtonLink } from "../ui/button";

export default function DeskNotFound() {
  return (
    <div className="state">
      <h1>This is not here</h1>
      <p>It may have been removed, or it is not among the people you see. Nothing of yours has changed.</p>
      <div className="acts">
        <ButtonLink href="/today">Go to Today</ButtonLink>
      </div>
    </div>
  );
}
