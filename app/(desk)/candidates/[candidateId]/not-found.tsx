import { ButtonLink } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";

export default function NotFound() {
  return (
    <EmptyState page title="There is no such candidate here" action={<ButtonLink href="/candidates">All candidates</ButtonLink>}>
      The link may be old, or the candidate belongs to a colleague and is not shared with you.
    </EmptyState>
  );
}
