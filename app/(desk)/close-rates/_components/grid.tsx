import { ASK_KINDS, type AskKind, ROUND_KINDS, type RoundKind } from "#/db/vocabulary.ts";
import { ROUND_KIND_WORDS } from "#/server/words.ts";

import styles from "../close-rates.module.css";
import { percent, plural } from "../format";
import { Count, KofN, RateBar } from "./count";
import type { Shown } from "./report";

/** What the built-in playbook asks for in such a round when nothing in the history says otherwise. */
const ADVISED: Record<RoundKind, AskKind> = {
  first: "next_step",
  hiring_manager: "offer_mutual",
  panel: "next_step",
  managers_boss: "recommendation",
  final: "offer_summary",
  other: "next_step",
};
const COLUMNS = ASK_KINDS.filter((ask) => ask !== "referral");
const HEADS: Record<string, string> = {
  next_step: "Next step",
  recommendation: "Recommend\u00ADation",
  offer_mutual: "Offer, mutual",
  offer_summary: "Offer, summary",
  offer_direct: "Offer, direct",
};

/** Which ask was followed by what, round by round, with the playbook's own ask outlined. */
export function Grid({ data, filters }: Shown) {
  const kinds = ROUND_KINDS.filter((kind) => data.grid.some((cell) => cell.kind === kind));
  const unnamed = data.grid.filter(({ ask }) => ask === "unspecified").reduce((sum, { went }) => sum + went.n, 0);
  const at = (kind: string, ask: string) => data.grid.find((cell) => cell.kind === kind && cell.ask === ask)?.went;
  return (
    <section aria-labelledby="grid">
      <div className="sechead">
        <h2 className="sec" id="grid">
          Which ask, in which round
        </h2>
        <span className="t1 q">went on, of those decided. Outlined: the playbook’s ask</span>
      </div>
      <section className={styles.scroll} aria-label="Round kind by ask">
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">Round</th>
              {COLUMNS.map((ask) => (
                <th key={ask} scope="col">
                  {HEADS[ask]}
                </th>
              ))}
              <th scope="col" className={styles.none}>
                Nothing asked
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{ROUND_KIND_WORDS[kind]}</th>
                {COLUMNS.map((ask) => (
                  <td key={ask} className={ADVISED[kind] === ask ? styles.advised : undefined}>
                    <CellOf went={at(kind, ask)} tone="yes" figure="decidedAsked" filters={{ ...filters, roundKind: kind, askKind: ask }} />
                  </td>
                ))}
                <td className={styles.none}>
                  <CellOf went={at(kind, "none")} tone="no" figure="decidedNotAsked" filters={{ ...filters, roundKind: kind }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="q t1">
        Referral asks stand apart: <Count n={data.counts.referral} figure="referral" filters={filters} />.
        {unnamed > 0 && ` ${plural(unnamed, "decided ask")} of no named kind.`}
      </p>
    </section>
  );
}

type CellProps = Pick<Shown, "filters"> & {
  went: Shown["data"]["grid"][number]["went"] | undefined;
  tone: "yes" | "no";
  figure: "decidedAsked" | "decidedNotAsked";
};

function CellOf({ went, tone, figure, filters }: CellProps) {
  if (!went) {
    return (
      <span className="q">
        <span aria-hidden="true">·</span>
        <span className="hide">none</span>
      </span>
    );
  }
  return (
    <>
      <KofN rate={went} k={figure === "decidedAsked" ? "advancedAsked" : "advancedNotAsked"} n={figure} filters={filters} />
      {went.enough && went.value !== null ? (
        <span className={styles.cell}>
          <b>{percent(went.value)}</b>
          <RateBar rate={went} tone={tone} width={52} height={14} />
        </span>
      ) : (
        <small className="q">under 10</small>
      )}
    </>
  );
}
