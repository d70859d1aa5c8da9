import { type Browser, expect, type Page, test } from "@playwright/test";

import { apiOf, putForward } from "./api.ts";
import { NOBODY } from "./people.ts";

const PASSWORD = "nine patient lanterns uphill";

/** Another browser, in which nobody is signed in. */
async function elsewhere(browser: Browser): Promise<Page> {
  const { baseURL, viewport, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    storageState: NOBODY,
    viewport: viewport ?? null,
    isMobile: isMobile ?? false,
    hasTouch: hasTouch ?? false,
  });
  return context.newPage();
}

/** The admin chooses what recruiters see. */
async function letSee(page: Page, visibility: "own" | "agency"): Promise<void> {
  await page.goto("/settings/agency");
  const choice = page.getByLabel("Recruiters see");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await expect(async () => {
    await choice.selectOption(visibility === "own" ? "agency" : "own");
    await choice.selectOption(visibility);
    await expect(save).toBeEnabled({ timeout: 500 });
  }).toPass();
  await save.click();
  await expect(page.getByText("Saved")).toBeVisible();
}

test("someone invited by link sees what visibility allows, is given a candidate and loses it by undo", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const width = page.viewportSize()?.width;
  const [robin, email] = [`Robin Newhand ${width}`, `robin.${width}@fernhill.example`];
  const name = `Olga Owned ${width}`;
  const { candidateId } = await putForward(await apiOf(page.request, baseURL ?? ""), name);

  await page.goto("/settings/members");
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = (await page.getByRole("status").locator("code").textContent()) ?? "";
  const theirs = await elsewhere(browser);
  await theirs.goto(link);
  await theirs.getByLabel("Your name").fill(robin);
  await theirs.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await theirs.getByRole("button", { name: "Join" }).click();
  await theirs.waitForURL("**/today", { timeout: 30_000 });
  const sees = async (seen: boolean) => {
    await theirs.goto(`/candidates/${candidateId}`);
    await expect(theirs.getByRole("heading", { level: 1, name, exact: true })).toHaveCount(seen ? 1 : 0);
    await expect(theirs.getByRole("heading").first()).toBeVisible();
  };
  await sees(true);
  await letSee(page, "own");
  await sees(false);

  await page.goto(`/candidates?query=${encodeURIComponent(name)}`);
  await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  await page
    .getByRole("region", { name: "Selected rows" })
    .getByRole("button", { name: /^Assign/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Assign 1 candidate" });
  await dialog.getByLabel("New owner").selectOption({ label: robin });
  await dialog.getByRole("button", { name: "Assign" }).click();
  const toast = page.getByRole("status").filter({ hasText: `1 candidate assigned to ${robin}` });
  await expect(toast).toBeVisible();
  const undo = toast.getByRole("button", { name: /^Undo/ });
  await undo.hover(); // a pointer resting there stops the clock
  await sees(true);
  await undo.click();
  await expect(toast).toHaveCount(0);
  await expect(() => sees(false)).toPass();
  await letSee(page, "agency");
  await theirs.context().close();
});

test("signing out everywhere ends the other browser, which comes back to its page after signing in", async ({ page, browser }) => {
  const email = `robin.${page.viewportSize()?.width}@fernhill.example`;
  const [here, there] = [await elsewhere(browser), await elsewhere(browser)];
  const wanted = "/candidates?gap=true";
  for (const one of [here, there]) {
    await one.goto(wanted);
    await expect(one).toHaveURL(`/sign-in?next=${encodeURIComponent(wanted)}`);
    await one.getByLabel("Email").fill(email);
    await one.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await one.getByRole("button", { name: "Sign in" }).click();
    await expect(one).toHaveURL(wanted);
  }
  await here.goto("/settings");
  await here.getByRole("button", { name: "Sign out everywhere" }).click();
  await here.getByRole("alertdialog").or(here.getByRole("dialog")).getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(here).toHaveURL(/\/sign-in/);
  await there.goto(wanted);
  await expect(there).toHaveURL(/\/sign-in\?next=/);
  await here.context().close();
  await there.context().close();
});

test("after signing in nobody is sent to another site", async ({ browser }) => {
  const stranger = await elsewhere(browser);
  for (const next of ["//evil.example/x", "https://evil.example", "/\\evil.example"]) {
    await stranger.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await expect(stranger.getByLabel("Email")).toBeVisible();
    expect(await stranger.content()).not.toMatch(/"next":"[^"]*evil/);
  }
  await stranger.context().close();
});
