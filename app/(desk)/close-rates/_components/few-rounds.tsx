import { plural } from "../format";
import { Count } from "./count";
import type { Shown } from "./report";
import { RowsTable } from "./rows-table";
import { getQueryClient, trpc } from "../../../lib/trpc-server";

/** Under ten, the rounds say more than a rate: read them. */
export async function FewRounds({ data, filters }: Shown) {
  const { counts } = data;
  const page = await getQueryClient().fetchQuery(trpc.reports.rows.queryOptions({ ...filters, figure: "askKnown", limit: 10 }));
  return (
    <section aria-labelledby="few">
      <div className="sechead">
        <h2 className="sec" id="few">
          {plural(counts.askKnown, "round")}: read them
        </h2>
        <span className="t1 q">Under ten, the rounds say more than a rate</span>
      </div>
      <RowsTable rows={page.items} />
      {counts.noDebrief > 0 && (
        <p className="m">
          <Count
            n={counts.noDebrief}
            figure="noDebrief"
            filters={filters}
          >{`${plural(counts.noDebrief, "round")} held without a debrief`}</Count>
          . Log {counts.noDebrief === 1 ? "it" : "them"} and there is more to count.
        </p>
      )}
      <p className="q">The grid of asks, the recruiters and the months are drawn from ten rounds on.</p>
    </section>
  );
}
