import { Button } from "./button";

/** A part that could not be read. Says what is safe and offers one more try. */
export function ErrorState({ error, retry }: { error?: { message: string } | null | undefined; retry?: (() => void) | undefined }) {
  return (
    <div className="state" role="alert">
      <h2>This could not be read</h2>
      <p>{plainly(error?.message)} Nothing is lost: what was saved before is safe.</p>
      {retry && (
        <div className="acts">
          <Button onClick={retry}>Try again</Button>
        </div>
      )}
    </div>
  );
}

const OFFLINE = /fetch|network|load failed/i;

function plainly(message: string | undefined): string {
  if (message && OFFLINE.test(message)) return "Askwell does not answer. Check the connection.";
  if (!message || message.length > 200 || message === "something went wrong") return "Askwell could not answer just now.";
  return `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/[.!]?$/, ".")}`;
}
