import { TRPCError } from "@trpc/server";

import { getQueryClient, trpc } from "../../../lib/trpc-server";
import { DeadLink } from "../../_components/dead-link";
import styles from "../../auth.module.css";
import { AcceptForm } from "./_components/accept-form";

export const metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const token = (await params).token.slice(0, 200);
  const invitation = await getQueryClient().fetchQuery(trpc.invitations.look.queryOptions({ token })).catch(nothingThere);
  if (!invitation)
    return <DeadLink>It was used or taken back, or its seven days are over. Ask an admin of the agency for a new one.</DeadLink>;
  const { agencyName, email, hasAccount } = invitation;
  return (
    <>
      <h1>Join {agencyName}</h1>
      <p className={styles.lead}>
        {hasAccount
          ? `${email} has an account here already. Its password lets you in at ${agencyName} too.`
          : `You are invited as ${email}. Choose a password to sign in with.`}
      </p>
      <AcceptForm token={token} email={email} hasAccount={hasAccount} />
    </>
  );
}

function nothingThere(error: unknown): null {
  if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
  throw error;
}
