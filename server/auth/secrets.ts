import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a key, in letters that fit a URL. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** All that is stored of a link or a key. Unsalted SHA-256 does: there is nothing to guess in 256 random bits. */
export const secretHash = (secret: string): string => createHash("sha256").update(secret).digest("hex");
