import { expect, test } from "@playwright/test";

import { ADMIN, SIGNED_IN } from "./people.ts";

test("the link from the terminal makes the agency, once, and signs its admin in", async ({ page }) => {
  const link = process.env.ASKWELL_SETUP_LINK ?? "";
  await page.goto(link);
  await page.getByLabel("Agency", { exact: true }).fill(ADMIN.agency);
  await page.getByLabel("Your name").fill(ADMIN.name);
  await page.getByLabel("Email").fill(ADMIN.email);
  await page.getByLabel("Password", { exact: true }).fill(ADMIN.password);
  await page.getByText("Add sample data").click();
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL("**/today", { timeout: 30_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.context().storageState({ path: SIGNED_IN });

  await page.goto(link);
  await expect(page.getByLabel("Agency", { exact: true })).toHaveCount(0);
});
