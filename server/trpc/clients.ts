import { createClient } from "../clients/create-client.ts";
import { getClient } from "../clients/get-client.ts";
import { listClients } from "../clients/list-clients.ts";
import { removeClient } from "../clients/remove-client.ts";
import { clientKey, createClientInput, listClientsInput, removeClientInput, updateClientInput } from "../clients/schema.ts";
import { updateClient } from "../clients/update-client.ts";
import { memberProcedure, router } from "./base.ts";

export const clientsRouter = router({
  list: memberProcedure.input(listClientsInput).query(({ ctx, input }) => listClients(ctx.db, ctx.actor, input)),
  get: memberProcedure.input(clientKey).query(({ ctx, input }) => getClient(ctx.db, ctx.actor, input)),
  create: memberProcedure.input(createClientInput).mutation(({ ctx, input }) => createClient(ctx.db, ctx.actor, input, ctx.call)),
  update: memberProcedure.input(updateClientInput).mutation(({ ctx, input }) => updateClient(ctx.db, ctx.actor, input, ctx.call)),
  remove: memberProcedure.input(removeClientInput).mutation(({ ctx, input }) => removeClient(ctx.db, ctx.actor, input, ctx.call)),
});
