import { searchPalette } from "../search/palette.ts";
import { paletteInput } from "../search/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const searchRouter = router({
  palette: memberProcedure.input(paletteInput).query(({ ctx, input }) => searchPalette(ctx.db, ctx.actor, input)),
});
