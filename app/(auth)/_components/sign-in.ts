import { tooManyTries } from "../../lib/refusals";

/** Signs in with the address and password; null when it worked, else what to tell the person. */
export async function signIn(email: string, password: string): Promise<string | null> {
  const answer = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  if (answer?.ok) return null;
  if (answer?.status === 401) return "That address and password do not go together. Check both and try again.";
  if (answer?.status === 429) return tooManyTries(Number(answer.headers.get("retry-after")) || undefined);
  if (answer?.status === 400) return "Write your email address and your password.";
  return "Askwell does not answer just now. What you typed is still here; try again in a moment.";
}
