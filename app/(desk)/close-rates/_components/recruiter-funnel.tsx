import type { Funnel, RecruiterPoint } from "#/server/reports/funnel.ts";
import type { ReportFilters } from "#/server/reports/schema.ts";

import styles from "../close-rates.module.css";
import { interval, percent, plural } from "../format";
import { FUNNEL, funnelLayout } from "../geometry";
import { ChartOrTable } from "./chart-or-table";
import { KofN, Percent } from "./count";

interface FunnelProps {
  funnel: Funnel;
  filters: ReportFilters;
}

const ENOUGH_PEOPLE = 3;
const ENOUGH_ROUNDS = 20;

/** Ask rate against rounds, with the limits that chance alone would keep to; by name only where it says "look into". */
export function RecruiterFunnel({ funnel, filters }: FunnelProps) {
  const { agency, points } = funnel;
  const able = points.filter(({ rate }) => rate.n >= ENOUGH_ROUNDS).length;
  const beyond = points.filter(({ standing }) => standing === "998");
  const rate = agency.value === null ? "none" : percent(agency.value);
  return (
    <ChartOrTable
      id="recruiters"
      title="Recruiters"
      note={`ask rate against rounds, agency ${rate}`}
      chart={
        able >= ENOUGH_PEOPLE ? (
          <Plot funnel={funnel} said={sentence(points, beyond)} />
        ) : (
          <p className={styles.wait}>A funnel plot needs three recruiters with 20 rounds each. Here: {able}. The table has the counts.</p>
        )
      }
      table={<PointTable points={points} filters={filters} />}
    >
      {able >= ENOUGH_PEOPLE && <Note points={points} beyond={beyond} />}
    </ChartOrTable>
  );
}

function sentence(points: RecruiterPoint[], beyond: RecruiterPoint[]): string {
  const who =
    beyond.length === 0 ? "None is outside the 99.8 % limits." : `Outside the 99.8 % limits: ${beyond.map(({ name }) => name).join(", ")}.`;
  return `Funnel plot: ask rate of ${plural(points.length, "recruiter")} against rounds. ${who}`;
}

function Note({ points, beyond }: { points: RecruiterPoint[]; beyond: RecruiterPoint[] }) {
  const byChance = Math.max(1, Math.round(points.length * 0.05));
  return (
    <p className="t1 m">
      {beyond.length === 0 ? (
        <>No recruiter is outside the 99.8 % limits: differences of this size are what chance gives. </>
      ) : (
        beyond.map(({ name, rate, pooled }) => (
          <span key={name}>
            <b>Look into one.</b> {name}, {rate.k} of {rate.n}, is outside the 99.8 % limits
            {pooled ? `; pooled estimate ${percent(pooled.value)}` : ""}.{" "}
          </span>
        ))
      )}
      Among {points.length} people, chance alone puts about {byChance === 1 ? "one" : byChance} outside 95 %.
    </p>
  );
}

function Plot({ funnel, said }: { funnel: Funnel; said: string }) {
  const { x, y, most, outer, inner } = funnelLayout(funnel);
  const last = funnel.limits.at(-1);
  const shown = funnel.points.filter(({ rate }) => rate.value !== null);
  return (
    <svg viewBox="0 0 392 222" className={styles.funnel} role="img" aria-label={said}>
      <path className="ax" d={[0, 0.25, 0.5, 0.75, 1].map((share) => `M${FUNNEL.left} ${y(share)}H${FUNNEL.right}`).join("")} />
      <path className={styles.outer} d={outer} />
      <path className={styles.inner} d={inner} />
      <path className={styles.agency} d={`M${FUNNEL.left} ${y(funnel.agency.value ?? 0)}H${FUNNEL.right}`} />
      {shown.map(({ id, rate, standing }) => (
        <Point key={id} x={x(rate.n)} y={y(rate.value ?? 0)} standing={standing} few={!rate.enough} />
      ))}
      <g className="axk">
        {shown
          .filter(({ standing }) => standing === "998")
          .map(({ id, name, rate }) => (
            <text key={id} x={Math.min(x(rate.n), 372)} y={y(rate.value ?? 0) + 20} textAnchor="end">
              {name} {rate.k} of {rate.n}
            </text>
          ))}
      </g>
      <g className="axt">
        {[100, 50, 0].map((tick) => (
          <text key={tick} x="24" y={y(tick / 100) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
        <text x={FUNNEL.left} y="208" textAnchor="middle">
          0
        </text>
        <text x={x(Math.round(most / 2))} y="208" textAnchor="middle">
          {Math.round(most / 2)}
        </text>
        <text x={FUNNEL.right} y="208" textAnchor="end">
          {most} rounds
        </text>
      </g>
      {last && (
        <g className={`axt ${styles.halo}`}>
          <text x={FUNNEL.right} y={y(last.low95) - 2} textAnchor="end">
            95 %
          </text>
          <text x={FUNNEL.right} y={y(last.low998) + 13} textAnchor="end">
            99.8 %
          </text>
        </g>
      )}
    </svg>
  );
}

function Point({ x, y, standing, few }: { x: number; y: number; standing: RecruiterPoint["standing"]; few: boolean }) {
  if (standing === "998") return <path className="c-ink" d={`M${x} ${y - 6}l6 6-6 6-6-6Z`} />;
  if (standing === "95") return <circle className={styles.ring} cx={x} cy={y} r="4" />;
  return <circle className={few ? styles.hollow : styles.dot} cx={x} cy={y} r="3.5" />;
}

function PointTable({ points, filters }: { points: RecruiterPoint[]; filters: ReportFilters }) {
  return (
    <table className={styles.plain}>
      <thead>
        <tr>
          <th scope="col">Recruiter</th>
          <th scope="col">Asked</th>
          <th scope="col">Rate</th>
          <th scope="col">Pooled</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, name, rate, pooled, standing }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {standing === "998" && <small className="q">outside 99.8 %, look into</small>}
            </th>
            <td className="fig">
              <KofN rate={rate} k="asked" n="askKnown" filters={{ ...filters, recruiterId: id }} />
            </td>
            <td className="fig">
              <Percent rate={rate} />
            </td>
            <td className="fig">
              {pooled && rate.enough ? (
                <>
                  {percent(pooled.value)} <span className="q">{interval(pooled.low, pooled.high)}</span>
                </>
              ) : (
                <span className="q">under 10</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
