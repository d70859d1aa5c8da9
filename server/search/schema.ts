import { z } from "zod";

export const paletteInput = z.strictObject({ query: z.string().max(200) });
export type PaletteInput = z.infer<typeof paletteInput>;
