import { createContext } from "react";

/** True inside a drawer or dialog. While one is open, the keys of the page behind it rest. */
export const KeyLayer = createContext(false);
