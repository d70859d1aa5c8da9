import { Button } from "./button";
import { NotAllowed } from "./not-allowed";

interface Failure {
  message: string;
  /** What the server adds: the refusal's code. */
  data?: { code?: string | undefined } | null | undefined;
}

/** A part that could not be read. Says what is safe and offers one more try. */
export function ErrorState({ error, retry }: { error?: Failure | null | undefined; retry?: (() => void) | undefined }) {
  if (error?.data?.code === "FORBIDDEN") return <NotAllowed />;
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
