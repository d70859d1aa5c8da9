import { setUpFirstAgency } from "../agencies/first-agency.ts";
import { setUpInput, tokenInput } from "../agencies/schema.ts";
import { findSetupLink } from "../agencies/setup-link.ts";
import { addSampleData } from "../sample/add.ts";
import { publicProcedure, router } from "./base.ts";

/** Public: there is no member yet; the one-time link in the terminal is what lets its holder in. */
export const setUpRouter = router({
  look: publicProcedure.input(tokenInput).query(async ({ ctx, input }) => ({ works: (await findSetupLink(ctx.db, input.token)) !== null })),
  create: publicProcedure.input(setUpInput).mutation(async ({ ctx, input }) => {
    const admin = await setUpFirstAgency(ctx.db, input, ctx.call);
    // The agency stands by now: without its samples it is still set up, and Today offers them again.
    const sampleAdded =
      input.sampleData &&
      (await addSampleData(ctx.db, admin, {}, ctx.call).then(
        () => true,
        () => false,
      ));
    return { agencyId: admin.agencyId, memberId: admin.memberId, sampleAdded };
  }),
});
