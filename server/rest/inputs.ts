import { z } from "zod";

/** Query strings are text: these read the few shapes a list takes. The shared schemas of the areas stay strict about types. */
export const limitText = z
  .string()
  .regex(/^\d{1,3}$/, "is a whole number from 1 to 200")
  .transform(Number)
  .pipe(z.number().min(1, "is at least 1").max(200, "is at most 200"))
  .default(50);

export const paging = { limit: limitText, cursor: z.string().max(400).nullable().default(null) };
export const searching = { ...paging, q: z.string().max(200).default("") };
