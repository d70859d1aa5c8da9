import { z } from "zod";

import { createClient } from "../clients/create-client.ts";
import { getClient } from "../clients/get-client.ts";
import { listClients } from "../clients/list-clients.ts";
import { removeClient } from "../clients/remove-client.ts";
import { createClientInput, updateClientInput } from "../clients/schema.ts";
import { updateClient } from "../clients/update-client.ts";
import { searching } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

export const clientRoutes = [
  route("GET", "/clients", {
    summary: "List clients by name; q searches names",
    query: z.strictObject(searching),
    run: ({ db, actor, query: { q, ...page } }) => listClients(db, actor, { ...page, query: q }),
  }),
  route("POST", "/clients", {
    summary: "Add a client",
    body: createClientInput,
    status: 201,
    run: ({ db, actor, call, body }) => createClient(db, actor, body, call),
  }),
  route("GET", "/clients/{id}", {
    summary: "One client with the people and jobs there",
    run: ({ db, actor, ids }) => getClient(db, actor, { clientId: idIn(ids) }),
  }),
  route("PATCH", "/clients/{id}", {
    summary: "Change a client",
    body: updateClientInput.omit({ clientId: true, seenVersion: true }),
    ifMatch: "needed",
    run: ({ db, actor, call, ids, body, seenVersion }) =>
      updateClient(db, actor, { ...body, clientId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
  }),
  route("DELETE", "/clients/{id}", {
    summary: "Remove a client nobody was put forward to",
    ifMatch: "needed",
    run: async ({ db, actor, call, ids, seenVersion }) =>
      void (await removeClient(db, actor, { clientId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call)),
  }),
];
