import { expect, test } from "vitest";

import { randomAgency } from "../reports/logbook.ts";
import { serveApi } from "./server.ts";

const RATE = ["value", "low", "high", "k", "n", "enough"];
const LIFT = ["value", "low", "high", "enough"];
const GROUP =
  "key label held debriefed asked notAsked unknown askRate rightAskRate advanceAsked advanceNotAsked lift interviewToOffer offerAcceptance closeRate interestGap sameDayThanks".split(
    " ",
  );

test("the close rates come in exactly the shape that the API promises", async () => {
  const { db, max } = await randomAgency(31, 120);
  const api = await serveApi(db, { max }, () => new Date("2026-11-24T09:00:00Z"));
  const answer = await api("max").get("/reports/close-rates?groupBy=roundKind&from=2024-04-01");
  const body = answer.body as { total: Record<string, object>; groups: Record<string, object>[]; adjustedLift: object };
  expect(answer.status).toBe(200);
  expect(Object.keys(body)).toEqual(["from", "to", "total", "groups", "adjustedLift"]);
  expect(body).toMatchObject({ from: "2024-04-01", to: null });
  for (const group of [body.total, ...body.groups]) {
    expect(Object.keys(group)).toEqual(GROUP);
    expect(Object.keys(group.askRate!)).toEqual(RATE);
    expect(Object.keys(group.lift!)).toEqual(LIFT);
  }
  expect(Object.keys(body.adjustedLift)).toEqual(LIFT);
  expect(body.groups.map(({ label }) => label)).toContain("Hiring manager");
});

test("the API refuses a range turned round, an unknown grouping and an unknown recruiter", async () => {
  const { db, max, sol } = await randomAgency(32, 12);
  const rest = (await serveApi(db, { max }, () => new Date("2026-11-24T09:00:00Z")))("max");
  expect((await rest.get("/reports/close-rates?from=2026-02-01&to=2026-01-01")).status).toBe(422);
  expect((await rest.get("/reports/close-rates?groupBy=colour")).status).toBe(422);
  expect((await rest.get(`/reports/close-rates?recruiterId=${sol.memberId}`)).status).toBe(404);
});
