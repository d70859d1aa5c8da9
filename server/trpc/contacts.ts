import { createContact } from "../clients/create-contact.ts";
import { getContact } from "../clients/get-contact.ts";
import { listContacts } from "../clients/list-contacts.ts";
import { removeContact } from "../clients/remove-contact.ts";
import { contactKey, createContactInput, listContactsInput, removeContactInput, updateContactInput } from "../clients/schema.ts";
import { updateContact } from "../clients/update-contact.ts";
import { memberProcedure, router } from "./base.ts";

export const contactsRouter = router({
  list: memberProcedure.input(listContactsInput).query(({ ctx, input }) => listContacts(ctx.db, ctx.actor, input)),
  get: memberProcedure.input(contactKey).query(({ ctx, input }) => getContact(ctx.db, ctx.actor, input)),
  create: memberProcedure.input(createContactInput).mutation(({ ctx, input }) => createContact(ctx.db, ctx.actor, input, ctx.call)),
  update: memberProcedure.input(updateContactInput).mutation(({ ctx, input }) => updateContact(ctx.db, ctx.actor, input, ctx.call)),
  remove: memberProcedure.input(removeContactInput).mutation(({ ctx, input }) => removeContact(ctx.db, ctx.actor, input, ctx.call)),
});
