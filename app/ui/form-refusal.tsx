import { TriangleAlert } from "lucide-react";

/** What was refused about a form as a whole; stands by its button. */
export function FormRefusal({ children }: { children: string | null | undefined }) {
  return children ? (
    <p className="refusal" role="alert">
      <TriangleAlert aria-hidden="true" />
      {children}
    </p>
  ) : null;
}
