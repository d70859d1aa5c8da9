import { showToast } from "./toast-store";

/** Says what did not happen, in a sentence. Stays until it is closed: nobody should miss that nothing was saved. */
export function errorToast(said: string | { message: string }): void {
  const message = typeof said === "string" ? said : said.message;
  showToast({
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
    tone: "error",
  });
}
