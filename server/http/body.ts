export const BODY_MAX = 1_000_000;
export const DEPTH_MAX = 20;

/** The text of a body, or null as soon as it is larger than `max` bytes; nothing past that is read. */
export async function readAtMost(request: Request, max: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > max) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** How deep the brackets of a JSON text nest, brackets in strings left out. One pass: a regular expression could be made to crawl. */
export function depthOf(json: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === "\\") at += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === "{" || letter === "[")) deepest = Math.max(deepest, (depth += 1));
    else if (!inString && (letter === "}" || letter === "]")) depth -= 1;
  }
  return deepest;
}
