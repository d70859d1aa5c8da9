import { z } from "zod";

/** Adding and removing the sample take no choices. */
export const sampleInput = z.strictObject({}).default({});
export type SampleInput = z.infer<typeof sampleInput>;
