import type { Measured } from "./measure.ts";

type Timed = Measured["actions"][number];

/** Everything as Markdown: the actions, the server itself, and the pages where a browser was asked for. */
export function tables(now: Measured[], then: Measured[], rev?: string): string[] {
  const pages = now.flatMap((one) => one.pages);
  return [
    row("engine", "candidates", "action", "p50", "p95", "p99", "bar", "bytes", "16 clients", "bar", "×10", ...(rev ? [`to ${rev}`] : [])),
    row(...Array(rev ? 12 : 11).fill("---")),
    ...now.flatMap((one) => one.actions.map((action) => actionRow(one, action, now, then, rev))),
    "",
    row("engine", "candidates", "rounds measured", "filled in", "cold start", "memory idle", "memory loaded"),
    row(...Array(7).fill("---")),
    ...now.map((one) =>
      row(
        one.engine,
        people(one),
        one.rounds.toLocaleString("en"),
        `${(one.fillMs / 1_000).toFixed(0)} s`,
        ms(one.coldStartMs),
        mib(one.memoryIdle),
        mib(one.memoryLoaded),
      ),
    ),
    ...(pages.length > 0
      ? ["", row("page, cold", "LCP", "requests", "transferred", "of it scripts", "slowest interaction"), row(...Array(6).fill("---"))]
      : []),
    ...pages.map((page) =>
      row(
        page.path,
        ms(page.lcp),
        String(page.requests),
        kib(page.transferred),
        kib(page.scripts),
        page.interaction === null ? "–" : ms(page.interaction),
      ),
    ),
  ];
}

function actionRow(one: Measured, action: Timed, now: Measured[], then: Measured[], rev?: string): string {
  const { alone, load, bar, rateBar } = action;
  const like = (list: Measured[], size: number) =>
    list.find((other) => other.engine === one.engine && other.size === size)?.actions.find((other) => other.name === action.name)?.alone
      .p50;
  const smaller = like(now, one.size / 10);
  const earlier = like(then, one.size);
  const failed = alone.failed + (load?.failed ?? 0);
  const limit = one.size === 100_000 && bar !== null ? `≤ ${bar} ms${alone.p50 <= bar ? "" : " (missed)"}` : "";
  const rate = load && one.size === 100_000 && rateBar ? `≥ ${rateBar}/s${load.perSecond >= rateBar ? "" : " (missed)"}` : "";
  return row(
    one.engine,
    people(one),
    action.name + (failed > 0 ? ` (${failed} failed)` : ""),
    ms(alone.p50),
    ms(alone.p95),
    ms(alone.p99),
    limit,
    String(alone.bytes),
    load ? `${load.perSecond.toFixed(0)}/s` : "–",
    rate,
    smaller ? `× ${(alone.p50 / smaller).toFixed(2)}` : "",
    ...(rev ? [earlier ? `× ${(alone.p50 / earlier).toFixed(2)}` : ""] : []),
  );
}

const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;
const people = ({ size }: Measured): string => size.toLocaleString("en");
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
const mib = (value: number): string => `${value.toFixed(0)} MiB`;
const kib = (value: number): string => `${(value / 1_024).toFixed(0)} KiB`;
