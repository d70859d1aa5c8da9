/** A new idempotency key. `randomUUID` is missing on plain http, where a small office may run Askwell; these bytes are not. */
export function newAttempt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
