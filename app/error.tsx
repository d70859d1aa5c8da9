"use client";

import { PageError } from "./ui/page-error";

export default function RootError(props: { error: Error; reset: () => void }) {
  return (
    <main className="alone">
      <PageError {...props} />
    </main>
  );
}
