"use client";

import { PageError } from "../ui/page-error";

export default function DeskError(props: { error: Error; reset: () => void }) {
  return <PageError {...props} />;
}
