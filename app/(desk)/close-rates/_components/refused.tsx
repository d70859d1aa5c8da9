import Link from "next/link";

import { EmptyState } from "../../../ui/empty-state";
import { PageHead } from "../../../ui/page-head";

/** The filters in the address do not fit; what to do about it. */
export function Refused({ message }: { message?: string | undefined }) {
  const said =
    message && message.length < 200 ? `${message.charAt(0).toUpperCase()}${message.slice(1)}.` : "The figures could not be read.";
  return (
    <>
      <PageHead title="Close rates" />
      <EmptyState title="These filters give no report" action={<Link href="/close-rates">Take the filters off</Link>}>
        {said} Nothing is lost.
      </EmptyState>
    </>
  );
}
