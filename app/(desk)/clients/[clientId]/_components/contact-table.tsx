"use client";

import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";

import { AUTHORITIES, type Authority } from "#/db/vocabulary.ts";
import { AUTHORITY_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { EmptyState } from "../../../../ui/empty-state";
import { SectionHead } from "../../../../ui/section-head";
import { Select } from "../../../../ui/select";
import type { ClientPage, ContactRow } from "../../../_drawers/client-data";
import styles from "../client.module.css";
import { useInPlace } from "./use-in-place";

interface ContactTableProps {
  client: ClientPage;
  onAdd: () => void;
  onEdit: (contact: ContactRow) => void;
}

/** Who interviews here, and what each may promise. */
export function ContactTable({ client, onAdd, onEdit }: ContactTableProps) {
  return (
    <section aria-labelledby="contacts">
      <SectionHead id="contacts" title="Contacts" count={client.contacts.length}>
        <Button size="sm" tone="bare" onClick={onAdd}>
          <Plus aria-hidden="true" />
          Contact
        </Button>
      </SectionHead>
      {client.contacts.length === 0 ? (
        <EmptyState title="Nobody is known here yet">
          Add the people who interview: who may offer and who recommends decides which ask suits them.
        </EmptyState>
      ) : (
        <table className={styles.table}>
          <caption className="hide">Contacts at {client.name}</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Title</th>
              <th scope="col">Email</th>
              <th scope="col" className={styles.control}>
                Authority
              </th>
            </tr>
          </thead>
          <tbody>
            {client.contacts.map((contact) => (
              <tr key={contact.id}>
                <td>
                  <button type="button" className={styles.open} onClick={() => onEdit(contact)} aria-label={`Edit ${contact.name}`}>
                    {contact.name}
                  </button>
                </td>
                <td className="m">{contact.title}</td>
                <td className="m">{contact.email}</td>
                <td>
                  <AuthorityCell clientId={client.id} contact={contact} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const CHOICES = AUTHORITIES.map((value) => ({ value, label: AUTHORITY_WORDS[value] }));

function AuthorityCell({ clientId, contact }: { clientId: string; contact: ContactRow }) {
  const { show, callbacks } = useInPlace(clientId);
  const update = useMutation(useTRPC().contacts.update.mutationOptions(callbacks));
  function set(authority: Authority) {
    show((client) => ({ ...client, contacts: client.contacts.map((one) => (one.id === contact.id ? { ...one, authority } : one)) }));
    update.mutate({ contactId: contact.id, seenVersion: contact.version, authority });
  }
  return (
    <Select
      aria-label={`Authority of ${contact.name}`}
      className={styles.cell}
      value={contact.authority}
      disabled={update.isPending}
      options={CHOICES}
      onChange={(event) => set(AUTHORITIES.find((one) => one === event.target.value) ?? "unknown")}
    />
  );
}
