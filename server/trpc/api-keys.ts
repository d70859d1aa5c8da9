import { createApiKey } from "../agencies/create-api-key.ts";
import { listApiKeys } from "../agencies/list-api-keys.ts";
import { revokeApiKey } from "../agencies/revoke-api-key.ts";
import { apiKeyInput, createApiKeyInput, listApiKeysInput } from "../agencies/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const apiKeysRouter = router({
  list: memberProcedure.input(listApiKeysInput).query(({ ctx, input }) => listApiKeys(ctx.db, ctx.actor, input)),
  create: memberProcedure.input(createApiKeyInput).mutation(({ ctx, input }) => createApiKey(ctx.db, ctx.actor, input, ctx.call)),
  revoke: memberProcedure.input(apiKeyInput).mutation(({ ctx, input }) => revokeApiKey(ctx.db, ctx.actor, input, ctx.call)),
});
