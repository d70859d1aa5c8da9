"use client";

import { useEffect, useRef, useState } from "react";

const DEBOUNCE_MS = 180;

/** Searches as one types; the address follows when the typing pauses. */
export function SearchBox({ query, onChange, label }: { query: string; onChange: (query: string) => void; label: string }) {
  const [text, setText] = useState(query);
  const [sent, setSent] = useState(query); // what this box put into the address last
  const [seen, setSeen] = useState(query);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  if (query !== seen) {
    setSeen(query);
    if (query !== sent) setText(query); // changed elsewhere: a tab, a chip, the way back
  }
  useEffect(() => {
    if (text === sent || text === query) return;
    const timer = setTimeout(() => {
      setSent(text);
      latest.current(text);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text, sent, query]);
  return (
    <input
      type="search"
      className="input search-box"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder="Search"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
