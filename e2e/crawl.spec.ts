import { type APIResponse, expect, test } from "@playwright/test";

import { NOBODY } from "./people.ts";
import { addressOf, isOpen, PLACES } from "./places.ts";

/** Every script and style carries the nonce of its own answer, and nothing may keep the page. */
async function expectGuarded(response: APIResponse): Promise<string> {
  const headers = response.headers();
  const policy = headers["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe/);
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const html = await response.text();
  const tags = html.match(/<(?:script|style)\b[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(3);
  expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(html.match(/<[^>]+\sstyle="[^>]*>/g) ?? []).toEqual([]);
  return nonce;
}

for (const place of PLACES) {
  test(`${place} carries a new nonce on each script and is never kept`, async ({ request }) => {
    const address = await addressOf(place, request);
    const [first, second] = [await expectGuarded(await request.get(address)), await expectGuarded(await request.get(address))];
    expect(first).not.toBe(second);
  });

  test(`${place} breaks no rule of its policy`, async ({ page }) => {
    const broken: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy|Hydration|hydrat/.test(message.text())) broken.push(message.text());
    });
    page.on("pageerror", (error) => broken.push(error.message));
    await page.goto(await addressOf(place, page.request));
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(broken).toEqual([]);
  });
}

test.describe("someone who is not signed in", () => {
  test.use({ storageState: NOBODY });
  for (const place of PLACES.filter((one) => !isOpen(one))) {
    test(`is sent from ${place} to the sign-in page`, async ({ page }) => {
      await page.goto(place.replaceAll(/\[\w+\]/g, "01a20000-0000-7000-8000-000000000000"));
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

  test("finds the sign-in page guarded too", async ({ request }) => {
    await expectGuarded(await request.get("/sign-in"));
  });
});
