import { redirect } from "next/navigation";

import { getQueryClient, trpc } from "../../lib/trpc-server";
import styles from "../auth.module.css";
import { ownPath } from "../_components/own-path";
import { SignInForm } from "./_components/sign-in-form";

export const metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const next = ownPath((await searchParams).next);
  const standing = await getQueryClient().fetchQuery(trpc.account.standing.queryOptions());
  if (standing === "member") redirect(next);
  return (
    <>
      <h1>Sign in</h1>
      {standing === "shut_out" && (
        <p className={`${styles.lead} ${styles.notice}`} role="status">
          No agency has this account as an active member. Ask an admin of your agency to let you in again, or sign in with another address.
        </p>
      )}
      <SignInForm next={next} />
    </>
  );
}
