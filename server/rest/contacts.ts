import { z } from "zod";

import { createContact } from "../clients/create-contact.ts";
import { getContact } from "../clients/get-contact.ts";
import { listContacts } from "../clients/list-contacts.ts";
import { removeContact } from "../clients/remove-contact.ts";
import { createContactInput, updateContactInput } from "../clients/schema.ts";
import { updateContact } from "../clients/update-contact.ts";
import { id } from "../inputs.ts";
import { searching } from "./inputs.ts";
import { idIn, versionSeen } from "./needed.ts";
import { route } from "./route.ts";

export const contactRoutes = [
  route("GET", "/contacts", {
    summary: "List contacts by name, of one client with clientId; q searches names",
    query: z.strictObject({ ...searching, clientId: id.optional() }),
    run: ({ db, actor, query: { q, ...page } }) => listContacts(db, actor, { ...page, query: q }),
  }),
  route("POST", "/contacts", {
    summary: "Add a contact at a client",
    body: createContactInput,
    status: 201,
    run: ({ db, actor, call, body }) => createContact(db, actor, body, call),
  }),
  route("GET", "/contacts/{id}", {
    summary: "One contact",
    run: ({ db, actor, ids }) => getContact(db, actor, { contactId: idIn(ids) }),
  }),
  route("PATCH", "/contacts/{id}", {
    summary: "Change a contact",
    body: updateContactInput.omit({ contactId: true, seenVersion: true }),
    ifMatch: "needed",
    run: ({ db, actor, call, ids, body, seenVersion }) =>
      updateContact(db, actor, { ...body, contactId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call),
  }),
  route("DELETE", "/contacts/{id}", {
    summary: "Remove a contact whom no round and no job names",
    ifMatch: "needed",
    run: async ({ db, actor, call, ids, seenVersion }) =>
      void (await removeContact(db, actor, { contactId: idIn(ids), seenVersion: versionSeen(seenVersion) }, call)),
  }),
];
