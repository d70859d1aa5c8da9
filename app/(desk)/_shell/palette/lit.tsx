/** The text with what was typed standing out, where a word begins with it. */
export function Lit({ text, query }: { text: string; query: string }) {
  const typed = query.trim().split(/\s+/)[0]?.toLowerCase() ?? "";
  const at = typed ? text.toLowerCase().search(new RegExp(`(?<=^|[\\s>])${typed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + typed.length)}</b>
      {text.slice(at + typed.length)}
    </>
  );
}
