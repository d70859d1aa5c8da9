import { ButtonLink } from "./ui/button";

export const metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <main className="alone">
      <div className="state">
        <h1>This page is not here</h1>
        <p>It may have been removed, or it belongs to another agency. Nothing of yours has changed.</p>
        <div className="acts">
          <ButtonLink href="/today">Go to Today</ButtonLink>
        </div>
      </div>
    </main>
  );
}
