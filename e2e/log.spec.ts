import { expect, type Locator, type Page, test } from "@playwright/test";

import { type Api, apiOf, overdue, type Round, roundOf } from "./api.ts";

let api: Api;
test.beforeEach(async ({ request, baseURL }) => {
  api = await apiOf(request, baseURL ?? "");
});

/** A name that no other run and no sample has. */
const nameFor = (name: string, page: Page) => `${name} ${page.viewportSize()?.width}`;

/** Counts page loads from now on; the log must not need one. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on("request", (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  return () => loads;
}

/** Today, with the log of this person's round open. */
async function openLog(page: Page, name: string): Promise<Locator> {
  await page.goto("/today");
  await page.getByRole("button", { name: `Log the round of ${name}` }).click();
  const drawer = page.getByRole("dialog", { name });
  await expect(drawer.getByRole("button", { name: /Save debrief/ })).toBeVisible();
  return drawer;
}

const choose = (drawer: Locator, group: string | RegExp, label: string) =>
  drawer.getByRole("group", { name: group }).locator("label").filter({ hasText: label }).first().click();
const save = (drawer: Locator) => drawer.getByRole("button", { name: /Save debrief/ }).click();
const logged = (page: Page, name: string) => page.getByRole("status").filter({ hasText: `${name} logged` });
const read = (round: Round) => roundOf(api, round);

test("five keys log a round without a page load, and undo takes it back", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const name = nameFor("Tamar Keys", page);
  const round = await overdue(api, name);
  await page.goto("/candidates");
  await expect(page.getByRole("table")).toBeVisible();
  const loads = loadsOf(page);

  await page.keyboard.press("l");
  await expect(page.getByRole("dialog", { name: "Log a round" })).toBeVisible();
  await expect(page.getByRole("dialog").getByLabel("Candidate")).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name });
  await expect(
    drawer
      .getByRole("group", { name: /Did Tamar ask/ })
      .getByRole("radio")
      .first(),
  ).toBeFocused();

  const choices = ["y", "1", "2", "4", "p"];
  for (const key of choices) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50); // a hand, not a machine: the focus moves on after each choice
  }
  await expect(drawer.getByText("Five of five chosen")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(drawer).toHaveCount(0);
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({
    status: "held",
    asked: "yes",
    askKind: "offer_summary",
    statedInterest: 4,
    outcome: "pending",
  });

  await page.keyboard.press("Control+z");
  await expect(page.getByText("Taken back.")).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: null, askKind: null, statedInterest: null });
  expect(choices.length).toBeLessThanOrEqual(5);
  expect(loads()).toBe(0);
});

test("taps alone log a round on a phone, and undo takes it back", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a matter of phones");
  const name = nameFor("Tamar Taps", page);
  const round = await overdue(api, name);
  await page.goto("/today");
  const loads = loadsOf(page);
  await page.getByRole("button", { name: `Log the round of ${name}` }).tap();
  const drawer = page.getByRole("dialog", { name });
  for (const [group, label] of [
    [/Did Tamar ask/, "Asked"],
    [/For what/, "Next step"],
    [/answer\?/, "Positive"],
    [/Tamar says/, "4"],
    [/What next/, "Pending"],
  ] as const) {
    await drawer.getByRole("group", { name: group }).locator("label").filter({ hasText: label }).first().tap();
  }
  await drawer.getByRole("button", { name: /Save debrief/ }).tap();
  await expect(drawer).toHaveCount(0);
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: "yes", askKind: "next_step", statedInterest: 4, outcome: "pending" });
  await logged(page, name).getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByText("Taken back.")).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: null });
  expect(loads()).toBe(0);
});

test("a save that does not get through brings back what was typed", async ({ page }) => {
  const name = nameFor("Odd Line", page);
  const round = await overdue(api, name);
  const drawer = await openLog(page, name);
  await choose(drawer, /Did Odd ask/, "Not asked");
  await choose(drawer, /Why not/, "Forgot");
  await drawer.getByRole("button", { name: /^More/ }).click();
  await drawer.getByLabel("Notes").fill("She left early, the train went at six.");
  await page.route("**/api/trpc/rounds.debrief*", (route) => route.abort());
  await save(drawer);
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(drawer.getByRole("radio", { name: "Forgot" })).toBeChecked();
  await drawer.getByRole("button", { name: /^More/ }).and(drawer.locator('[aria-expanded="false"]')).click({ timeout: 3_000 });
  await expect(drawer.getByLabel("Notes")).toHaveValue("She left early, the train went at six.");
  expect(await read(round)).toMatchObject({ asked: null });

  await page.unroute("**/api/trpc/rounds.debrief*");
  await save(drawer);
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: "no", reasonNotAsked: "forgot" });
});

test("what a colleague logged meanwhile is shown beside one's own, and nothing is overwritten in silence", async ({ page }) => {
  const name = nameFor("Ira Both", page);
  const round = await overdue(api, name);
  const drawer = await openLog(page, name);
  await choose(drawer, /Did Ira ask/, "Not asked");
  await choose(drawer, /Why not/, "Felt pushy");
  await api.send("PUT", `/rounds/${round.id}/debrief`, { asked: "yes", askKind: "next_step", response: "positive", outcome: "pending" });
  await save(drawer);
  const notice = page.getByRole("dialog", { name: "Somebody changed this round meanwhile" });
  await expect(notice.getByRole("row", { name: /^Asked/ })).toContainText("Asked");
  await expect(notice.getByRole("row", { name: /^Asked/ })).toContainText("Not asked");
  await expect(notice.getByRole("row", { name: /^Why not/ })).toContainText(/pushy/i);
  expect(await read(round)).toMatchObject({ asked: "yes", askKind: "next_step" });
  await notice.getByRole("button", { name: "Save yours" }).click();
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: "no", reasonNotAsked: "felt_pushy" });
});

test("interest only is explained where it is chosen and asks why nothing was asked", async ({ page }) => {
  const name = nameFor("Nell Keen", page);
  const round = await overdue(api, name);
  const drawer = await openLog(page, name);
  await choose(drawer, /Did Nell ask/, "Interest only");
  await expect(drawer.getByText("worth recording, but not a close")).toBeVisible();
  await choose(drawer, /Why not/, "Forgot");
  await expect(drawer.getByRole("group", { name: /answer\?/ })).toHaveCount(0);
  await save(drawer);
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: "no", askKind: "interest_statement", reasonNotAsked: "forgot" });
});

test("of what nobody knows, neither what nor the answer is asked", async ({ page }) => {
  const name = nameFor("Una Wist", page);
  const round = await overdue(api, name);
  const drawer = await openLog(page, name);
  await expect(drawer.getByRole("group", { name: /answer\?/ })).toHaveCount(1);
  await choose(drawer, /Did Una ask/, "Don’t know");
  await expect(drawer.getByRole("group", { name: /For what|Why not|answer\?/ })).toHaveCount(0);
  await expect(drawer.getByText("One of three chosen")).toBeAttached();
  await save(drawer);
  await expect(logged(page, name)).toBeVisible();
  expect(await read(round)).toMatchObject({ asked: "unknown", askKind: null, reasonNotAsked: null });
});
