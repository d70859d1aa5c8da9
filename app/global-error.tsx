"use client";

import "./ui/styles/all.css";

/** When even the layout broke. It stands alone: no provider, no script of its own, so the content policy has nothing to refuse. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Askwell</title>
        <main className="alone">
          <div className="state" role="alert">
            <h1>Askwell could not be shown</h1>
            <p>What was saved is safe. Try again, or reload the page.</p>
            <div className="acts">
              <button type="button" className="btn ink" onClick={reset}>
                Try again
              </button>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}
