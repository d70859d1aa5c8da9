import { expect, type Locator, type Page, test } from "@playwright/test";

import { type Api, apiOf, overdue, roundOf } from "./api.ts";

let api: Api;
test.beforeEach(async ({ request, baseURL }) => {
  api = await apiOf(request, baseURL ?? "");
});

const nameFor = (name: string, page: Page) => `${name} ${page.viewportSize()?.width}`;
const choose = (drawer: Locator, group: RegExp, label: string) =>
  drawer.getByRole("group", { name: group }).locator("label").filter({ hasText: label }).first().click();

/** Types into a picker and takes the row that adds what was typed. */
async function make(drawer: Locator, label: string, text: string): Promise<void> {
  const field = drawer.getByRole("combobox", { name: label, exact: true });
  await field.fill(text);
  await drawer.getByRole("option", { name: `Add ${label.toLowerCase()} ${text}` }).click();
  await expect(field).toHaveValue(text);
  await expect(drawer.getByRole("button", { name: `Clear ${text}` })).toBeVisible();
}

async function openChooser(page: Page): Promise<Locator> {
  await page.goto("/candidates");
  await page.getByRole("button", { name: /^Log/ }).filter({ visible: true }).first().click();
  return page.getByRole("dialog");
}

test("a round nobody had scheduled is made and logged in one go, and the next one in the same drawer", async ({ page }) => {
  const name = nameFor("Pia Sudden", page);
  const drawer = await openChooser(page);
  await drawer.getByRole("button", { name: "A round not logged before" }).click();
  await make(drawer, "Candidate", name);
  await make(drawer, "Client", `${name} Ltd`);
  await make(drawer, "Job", "Harbour pilot");
  await drawer.getByRole("button", { name: "Go on to the close" }).click();

  await choose(drawer, /Did Pia ask/, "Asked");
  await choose(drawer, /For what/, "Next step");
  await choose(drawer, /answer\?/, "Positive");
  await choose(drawer, /Pia says/, "5");
  await choose(drawer, /What next/, "Advanced");
  await drawer.getByRole("button", { name: /Save debrief/ }).click();
  await expect(page.getByText(`${name} logged`)).toBeVisible();

  await expect(page.getByRole("dialog", { name: `Schedule ${name}’s next round` })).toBeVisible();
  await drawer.getByLabel("Date").fill(new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10));
  await drawer.getByLabel("Time").fill("10:30");
  await drawer.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(drawer).toHaveCount(0);

  const { items: people } = await api.send<{ items: { id: string }[] }>("GET", `/candidates?q=${encodeURIComponent(name)}`);
  const { items: submissions } = await api.send<{ items: { id: string }[] }>("GET", `/submissions?candidateId=${people[0]?.id}`);
  const { items: rounds } = await api.send<{ items: object[] }>("GET", `/rounds?submissionId=${submissions[0]?.id}`);
  expect(rounds).toMatchObject([
    { status: "held", asked: "yes", askKind: "next_step", response: "positive", outcome: "advanced", statedInterest: 5 },
    { status: "scheduled", asked: null },
  ]);
});

test("the outcome is topped up later without the rest being asked again", async ({ page }) => {
  const name = nameFor("Rolf Later", page);
  const round = await overdue(api, name);
  const first = { asked: "yes", askKind: "next_step", response: "deferred", statedInterest: 4, outcome: "pending" };
  await api.send("PUT", `/rounds/${round.id}/debrief`, first);
  const drawer = await openChooser(page);
  await drawer.getByLabel("Candidate").fill(name);
  await drawer.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await expect(drawer.getByRole("radio", { name: "Next step" })).toBeChecked();
  await choose(drawer, /What next/, "Advanced");
  await drawer.getByRole("button", { name: /Save debrief/ }).click();
  await expect(page.getByText(`${name} logged`)).toBeVisible();
  await drawer.getByRole("button", { name: "Not yet" }).click();
  await expect(drawer).toHaveCount(0);
  expect(await roundOf(api, round)).toMatchObject({ ...first, outcome: "advanced" });
});
