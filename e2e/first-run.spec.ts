import { type BrowserContext, expect, type Page, test } from "@playwright/test";

import { messyLogbook, REMEMBERED } from "./logbook.ts";
import { ADMIN, NOBODY } from "./people.ts";
import { freshInstallation, type Installation } from "./second-server.ts";

const ROWS = 985;

let installed: Installation;
let context: BrowserContext;
let page: Page;

// One story from the terminal's link to the first sheet, each part where the one before it ended.
test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  installed = await freshInstallation();
  const { viewport, isMobile, hasTouch } = test.info().project.use;
  context = await browser.newContext({
    baseURL: installed.url,
    storageState: NOBODY,
    timezoneId: "Europe/London",
    viewport: viewport ?? null,
    isMobile: isMobile ?? false,
    hasTouch: hasTouch ?? false,
  });
  page = await context.newPage();
});
test.afterAll(async () => {
  await context?.close();
  await installed?.stop();
});

test("the terminal's link leads through set-up to an empty desk that says how to begin", async () => {
  await page.goto(installed.link);
  await page.getByLabel("Agency", { exact: true }).fill(ADMIN.agency);
  await page.getByLabel("Your name").fill(ADMIN.name);
  await page.getByLabel("Email").fill(ADMIN.email);
  await page.getByLabel("Password", { exact: true }).fill(ADMIN.password);
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL("**/today", { timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "Three ways in" })).toBeVisible();
});

test("the sample comes with one click, and goes with one more", async () => {
  await page.getByRole("button", { name: "Load the sample" }).click();
  await expect(page.getByRole("region", { name: "Debriefs waiting" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Three ways in" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "Bring a CSV" }).click();
  await expect(page).toHaveURL(/\/import$/);
});

test("the whole logbook is recognised, with what is ambiguous shown", async () => {
  const buffer = Buffer.from(messyLogbook(ROWS, new Date()));
  await page.getByLabel("File to import").setInputFiles({ name: "logbook.csv", mimeType: "text/csv", buffer });
  await expect(page.getByRole("heading", { level: 1, name: "Match the columns of logbook.csv" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel("Asked for the job? is")).toHaveValue("asked");
  await expect(page.getByLabel("What they asked is")).toHaveValue("askKind");
  await expect(page.getByLabel("Interest (1-5) is")).toHaveValue("statedInterest");
  const columns = page.getByRole("region", { name: "Columns" });
  for (const [raw, meaning] of [
    ["asked for the 2nd interview", /next step/i],
    ["scared of a no", /no/i],
    ["HM", /hiring manager/i],
    ["ghosted", /no answer|silent/i],
  ] as const) {
    await expect(columns.getByRole("listitem").filter({ hasText: raw }).filter({ hasText: meaning }).first()).toBeVisible();
  }
  await expect(columns.getByLabel(/“the usual” is, in \d+ rows/)).toHaveValue("");
});

test("a zone for rows without one, then a dry run in which every row can go in", async () => {
  const aside = page.getByRole("complementary", { name: "If you import now" });
  await expect(aside.getByText("Why rows stay out")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Use London" }).click();
  await expect(aside.getByText("Why rows stay out")).toHaveCount(0, { timeout: 30_000 });
  await expect(aside.getByText("Values not plain")).toBeVisible();
  await page.getByRole("button", { name: "Check rows" }).click();
  await expect(page.getByText(`All ${ROWS} rows can go in. Nothing has been written yet.`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("cell", { name: "the usual" })).toBeVisible();
});

test("the import shows how far it is and brings every row in", async () => {
  await page.getByRole("button", { name: `Import ${ROWS} rows` }).click();
  await expect(page.getByRole("progressbar", { name: "Rows brought in" })).toBeVisible();
  await expect(page.getByText("logbook.csv is in.")).toBeVisible({ timeout: 45_000 });
  const total = (name: string) => page.locator("dl > div").filter({ hasText: name }).locator("dd");
  await expect(total("Rows read")).toHaveText(String(ROWS));
  await expect(total("New")).toHaveText(String(ROWS));
  await expect(total("Stayed out")).toHaveText("0");
});

test("a candidate has the imported history, and the next round's sheet gives it as its reasons", async () => {
  await page.getByRole("link", { name: "See the candidates" }).click();
  await page.getByRole("searchbox").first().fill(REMEMBERED);
  await expect(page.getByText("1 person")).toBeVisible();
  await expect(page).toHaveURL(/query=/);
  await page.getByRole("link", { name: REMEMBERED }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: REMEMBERED })).toBeVisible();
  await expect(page).toHaveTitle(`${REMEMBERED} · Askwell`);
  await expect(page.getByText("Round 1, first")).toBeVisible();
  await expect(page.getByText("Round 2, hiring manager")).toBeVisible();

  await page.getByRole("button", { name: "Schedule an interview" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Panel").check({ force: true });
  await drawer.getByLabel("Date").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await drawer.getByLabel("Time").fill("14:00");
  await drawer.getByRole("button", { name: "Schedule" }).click();
  await expect(drawer).toHaveCount(0);

  await expect(page.getByRole("heading", { name: "For the panel" })).toBeVisible();
  const reason = page
    .locator(".because")
    .filter({ hasText: "Because" })
    .getByRole("link", { name: /round 2/i })
    .first();
  await expect(reason).toBeVisible();
  const href = (await reason.getAttribute("href")) ?? "";
  await reason.click();
  await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toContainText("Round 2, hiring manager");
});

test("the same file again changes nothing", async () => {
  await page.goto("/import");
  const buffer = Buffer.from(messyLogbook(ROWS, new Date()));
  await page.getByLabel("File to import").setInputFiles({ name: "again.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Use London" }).click();
  await expect(page.getByText(`${ROWS} rows change nothing.`)).toBeVisible({ timeout: 30_000 });
});
