import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { addressOf, PLACES } from "./places.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const place of PLACES) {
      test(`${place} leaves nobody out, ${colorScheme}`, async ({ page }) => {
        await page.goto(await addressOf(place, page.request));
        await expect(page.getByRole("heading").first()).toBeVisible();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
      });
    }
  });
}

test.describe("at 360 px", () => {
  test.skip(({ isMobile }) => !isMobile, "a matter of phones");
  test.use({ viewport: { width: 360, height: 760 } });
  for (const place of PLACES) {
    test(`${place} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(await addressOf(place, page.request));
      await expect(page.getByRole("heading").first()).toBeVisible();
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(wide).toBeLessThanOrEqual(seen ?? 0);
    });
  }
});
