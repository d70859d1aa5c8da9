"use client";

import { useEffect } from "react";

import { Button, ButtonLink } from "./button";

/** A page that broke while it was drawn. What was saved is safe, and one press tries again. */
export function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <div className="state" role="alert">
      <h1>This page could not be shown</h1>
      <p>
        What was saved is safe. Try again; if it stays so, tell whoever runs Askwell
        {error.digest ? `, with the number ${error.digest}` : ""}.
      </p>
      <div className="acts">
        <Button tone="ink" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/today">Go to Today</ButtonLink>
      </div>
    </div>
  );
}
