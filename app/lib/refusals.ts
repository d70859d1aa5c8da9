interface Refusal {
  message: string;
  data?: { code?: string | undefined; fields?: Record<string, string> | undefined; retryAfter?: number | undefined } | null | undefined;
}

/** Puts what the server refused beside the fields it names; whatever belongs to none of `known` comes back as a sentence for the form. */
export function placeRefusals<Field extends string>(
  { message, data }: Refusal,
  known: readonly Field[],
  place: (field: Field, said: string) => void,
): string | null {
  const fields = Object.entries(data?.fields ?? {});
  const rest = fields.filter(([name, said]) => {
    const field = known.find((one) => one === name);
    if (field) place(field, said);
    return !field;
  });
  if (fields.length > 0 && rest.length === 0) return null;
  return sentence({ message: rest[0]?.[1] ?? message, data });
}

/** What happened, and what to do about it. */
function sentence({ message, data }: Refusal): string {
  if (data?.code === "TOO_MANY_REQUESTS") return tooManyTries(data.retryAfter);
  if (!data) return "Askwell does not answer. Check the connection and try again; what you typed is still here.";
  if (data.code === "INTERNAL_SERVER_ERROR") return "That did not work. Nothing was changed; what you typed is still here.";
  return `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/[.!]?$/, ".")}`;
}

export function tooManyTries(seconds = 900): string {
  const minutes = Math.ceil(seconds / 60);
  return `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`;
}
