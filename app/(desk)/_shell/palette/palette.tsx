"use client";

/** Filled in below. */
export default function Palette(_: { onClose: () => void; onKeys: () => void }) {
  return null;
}
