import { ButtonLink } from "./button";

/** Something that stands, but not for this role. `who` may: "A manager or an admin". */
export function NotAllowed({ who = "An admin" }: { who?: string | undefined }) {
  return (
    <div className="state">
      <h2>Your role does not reach this</h2>
      <p>{who} can open it, or change your role in settings.</p>
      <div className="acts">
        <ButtonLink href="/today">Go to Today</ButtonLink>
      </div>
    </div>
  );
}
