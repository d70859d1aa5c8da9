import { Fragment } from "react";

import { interestChart, yOf, type ChartPoint } from "./chart-points";
import type { Story } from "./story-data";
import styles from "../chart.module.css";

interface Props {
  story: Pick<Story, "rounds" | "readings" | "clientName">;
  firstName: string;
}

/** Dots are what the candidate said, diamonds what the client saw; a red line is where the client saw two or more less. */
export function InterestChart({ story, firstName }: Props) {
  const { columns, says, sees, gaps } = interestChart(story.rounds, story.readings);
  const [said, seen] = [says.at(-1), sees.at(-1)];
  return (
    <svg className={styles.chart} viewBox="0 -8 500 114" role="img" aria-label={finding(story, firstName)}>
      <path className="ax" d="M12 80H438M12 63H438M12 46H438M12 29H438M12 12H438" />
      <g className="axt">
        <text x="0" y="16">
          5
        </text>
        <text x="0" y="50">
          3
        </text>
        <text x="0" y="84">
          1
        </text>
      </g>
      {columns.map(({ x, label, upcoming }) => (
        <Fragment key={x}>
          <path className={upcoming ? styles.ahead : "ax2"} d={`M${x} 6V86`} />
          <text className="axt" x={x} y="102" textAnchor="middle">
            {label}
          </text>
        </Fragment>
      ))}
      <Path points={says} className={styles.says ?? ""} />
      <Path points={sees} className={styles.sees ?? ""} />
      {gaps.map((gap) => (
        <Fragment key={gap.x}>
          <path className="sg" d={`M${gap.x} ${yOf(gap.says)}V${yOf(gap.sees)}`} />
          <text className={styles.gap} x={gap.x + 8} y={(yOf(gap.says) + yOf(gap.sees)) / 2 + 4}>
            gap of {gap.says - gap.sees}
          </text>
        </Fragment>
      ))}
      {says.map(({ id, x, value }) => (
        <circle key={id} className="sc" cx={x} cy={yOf(value)} r="3.5" />
      ))}
      {sees.map(({ id, x, value }) => (
        <path key={id} className="sv" d={`M${x} ${yOf(value) - 5}l5 5-5 5-5-5Z`} />
      ))}
      {said && (
        <text className={`axk ${styles.halo}`} {...labelAt(said)} y={yOf(said.value) + (isUnder(said, seen) ? 18 : -8)}>
          {firstName} says {said.value}
        </text>
      )}
      {seen && (
        <text
          className={`ax-m ${styles.halo}`}
          {...beside(seen)}
          y={seen.value === said?.value ? yOf(seen.value) + 18 : yOf(seen.value) + 5}
        >
          {clipped(story.clientName)} sees {seen.value}
        </text>
      )}
    </svg>
  );
}

function Path({ points, className }: { points: ChartPoint[]; className: string }) {
  return points.length < 2 ? null : (
    <polyline className={className} points={points.map(({ x, value }) => `${x},${yOf(value)}`).join(" ")} />
  );
}

const labelAt = ({ x }: ChartPoint) => (x > 330 ? { x, textAnchor: "end" as const } : { x: x - 4, textAnchor: "start" as const });
const beside = ({ x }: ChartPoint) => (x > 330 ? { x: x - 10, textAnchor: "end" as const } : { x: x + 12, textAnchor: "start" as const });
/** Under its dot when the client's label, a notch or two higher, needs the room above it. */
const isUnder = (said: ChartPoint, seen: ChartPoint | undefined): boolean =>
  seen !== undefined && seen.value > said.value && seen.value - said.value <= 2 && said.value > 1;
const clipped = (name: string): string => (name.length > 18 ? `${name.slice(0, 17).trimEnd()}…` : name);

function finding({ rounds, readings, clientName }: Props["story"], firstName: string): string {
  const said = readings.map(({ value }) => value).join(", ");
  const seen = rounds.flatMap(({ perceivedInterest, number }) =>
    perceivedInterest === null || number === null ? [] : [`${perceivedInterest} after round ${number}`],
  );
  return `${said ? `${firstName}’s stated interest went ${said}.` : "No interest was stated yet."} ${seen.length > 0 ? `${clientName} saw ${seen.join(" and ")}.` : ""}`.trim();
}
