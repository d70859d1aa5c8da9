import { z } from "zod";

import { isTimeZone } from "./zones.ts";

/** The building stones of every area's `schema.ts`. Everything has a maximum; nothing is cut or dropped in silence. */

/** One line of text, stored as typed; control characters and lone surrogates are refused. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "is empty: write something")
    .max(max, `is longer than ${max} characters`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, "must be one line of plain text");

/** Several lines of text, stored as typed. Tabs and line breaks are the only control characters allowed. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "is empty: write something")
    .max(max, `is longer than ${max} characters`)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, "holds characters that are not text");

export const id = z.uuid("is not an id").toLowerCase();
export const email = z.email("is not an email address").max(254).toLowerCase();
export const version = z.int().positive();
export const instant = z.iso
  .datetime({ offset: true, message: "is not a time: write 2026-11-24T14:00:00Z" })
  .transform((value) => new Date(value))
  .or(z.date());
export const localDate = z.iso.date("is not a date: write YYYY-MM-DD");
export const timeZone = z.string().max(64).refine(isTimeZone, "is not a time zone: write an IANA name such as Europe/London");
/** 1 certain they do not want it … 5 would accept today. */
export const interest = z.int("must be a whole number from 1 to 5").min(1, "must be from 1 to 5").max(5, "must be from 1 to 5");
export const cursor = z.string().max(2_000).nullable().default(null);
export const limit = z.int().min(1).max(200).default(50);
export const query = z.string().trim().max(200).default("");
