"use client";

import { useEffect, useRef, useState } from "react";

import styles from "../candidates.module.css";

const DEBOUNCE_MS = 180;

/** Searches as one types; the address follows when the typing pauses. */
export function SearchBox({
  query,
  onChange,
  label = "Search candidates",
}: {
  query: string;
  onChange: (query: string) => void;
  label?: string;
}) {
  const [text, setText] = useState(query);
  const [shown, setShown] = useState(query);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  if (query !== shown) {
    // The address changed elsewhere: a tab, a chip, the way back.
    setShown(query);
    setText(query);
  }
  useEffect(() => {
    if (text === shown) return;
    const timer = setTimeout(() => {
      setShown(text);
      latest.current(text);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text, shown]);
  return (
    <input
      type="search"
      className={`input ${styles.search}`}
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder="Search"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
