import { getQueryClient, trpc } from "../../../lib/trpc-server";
import { DeadLink } from "../../_components/dead-link";
import styles from "../../auth.module.css";
import { SetUpForm } from "./_components/set-up-form";

export const metadata = { title: "Set up" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const token = (await params).token.slice(0, 200);
  const { works } = await getQueryClient().fetchQuery(trpc.setUp.look.queryOptions({ token }));
  if (!works) {
    return (
      <DeadLink>
        It was used, or a newer one was printed. If nobody has set Askwell up yet, start it again: the terminal prints a new link.
      </DeadLink>
    );
  }
  return (
    <>
      <h1>Set up Askwell</h1>
      <p className={styles.lead}>This makes your agency and you as its admin. You invite the others afterwards, in Settings.</p>
      <SetUpForm token={token} />
    </>
  );
}
