"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../../ui/button";
import { EmptyState } from "../../../../ui/empty-state";
import { ErrorState } from "../../../../ui/error-state";
import { PageHead } from "../../../../ui/page-head";
import { RowsSkeleton } from "../../../../ui/rows-skeleton";
import type { ClientPage, ContactRow, JobRow } from "../../../_drawers/client-data";
import { ClientDrawer } from "../../../_drawers/client-drawer";
import { ContactDrawer } from "../../../_drawers/contact-drawer";
import { JobDrawer } from "../../../_drawers/job-drawer";
import styles from "../client.module.css";
import { ContactTable } from "./contact-table";
import { JobTable } from "./job-table";
import { RecentRounds } from "./recent-rounds";
import { SoftClose } from "./soft-close";

type Open = { drawer: "client" } | { drawer: "contact"; contact?: ContactRow | undefined } | { drawer: "job"; job?: JobRow | undefined };

/** One client: the people who interview there, the jobs, and what the latest rounds brought. */
export function ClientDetail({ clientId }: { clientId: string }) {
  const found = useQuery(useTRPC().clients.get.queryOptions({ clientId }));
  if (found.data) return <Detail client={found.data} />;
  if (found.isPending) return <RowsSkeleton rows={10} />;
  const gone = found.error.data?.code === "NOT_FOUND" || found.error.data?.code === "BAD_REQUEST";
  if (!gone) return <ErrorState error={found.error} retry={() => void found.refetch()} />;
  return (
    <EmptyState title="No such client" action={<ButtonLink href="/clients">All clients</ButtonLink>}>
      It may have been removed, or the address is not complete.
    </EmptyState>
  );
}

function Detail({ client }: { client: ClientPage }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHead crumbs={[{ label: "Clients", href: "/clients" }]} title={client.name}>
        <Button onClick={() => setOpen({ drawer: "client" })}>Edit</Button>
      </PageHead>
      <SoftClose client={client} />
      <div className={styles.sections}>
        <ContactTable
          client={client}
          onAdd={() => setOpen({ drawer: "contact" })}
          onEdit={(contact) => setOpen({ drawer: "contact", contact })}
        />
        <JobTable client={client} onAdd={() => setOpen({ drawer: "job" })} onEdit={(job) => setOpen({ drawer: "job", job })} />
        <RecentRounds client={client} />
      </div>
      {open?.drawer === "client" && <ClientDrawer client={client} onClose={close} />}
      {open?.drawer === "contact" && <ContactDrawer clientId={client.id} clientName={client.name} contact={open.contact} onClose={close} />}
      {open?.drawer === "job" && <JobDrawer client={client} job={open.job} onClose={close} />}
    </>
  );
}
