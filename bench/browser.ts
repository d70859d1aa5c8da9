import { chromium, type Page } from "@playwright/test";

import { findChromium } from "#/server/launch/browser.mjs";

import type { World } from "./world.ts";

/** One page as a new visitor's browser loads it, and how quickly it answers a hand. */
export interface PageFigures {
  path: string;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  requests: number;
  transferred: number;
  scripts: number;
  /** The slowest of the interactions tried, from the event to the next paint; null where none was. */
  interaction: number | null;
}

const ARGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

export async function browse(url: string, cookie: string, world: World): Promise<PageFigures[]> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...ARGS, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });
  const pages = ["/today", "/candidates", `/candidates/${world.people[0]!.candidateId}`, "/import"];
  const figures: PageFigures[] = [];
  for (const path of pages) {
    const tries: PageFigures[] = [];
    for (let n = 0; n < 3; n += 1) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } }); // nothing cached
      const [name, value] = cookie.split(/=(.*)/s);
      await context.addCookies([{ name: name!, value: value!, url }]);
      tries.push(await visit(await context.newPage(), url, path));
      await context.close();
    }
    figures.push(tries.sort((a, b) => a.lcp - b.lcp)[1]!);
  }
  await browser.close();
  return figures;
}

async function visit(page: Page, url: string, path: string): Promise<PageFigures> {
  await page.addInitScript(() => {
    const seen = { lcp: 0, slowest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => (seen.lcp = list.getEntries().at(-1)!.startTime)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.slowest = Math.max(seen.slowest, entry.duration);
    });
    events.observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  let [transferred, scripts] = [0, 0];
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    transferred += encodedDataLength;
    if (kinds.get(requestId) === "Script") scripts += encodedDataLength;
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  const loaded = { requests: kinds.size, transferred, scripts };
  const { lcp } = await page.evaluate(() => (globalThis as unknown as { seen: { lcp: number } }).seen);
  await interact(page);
  const { slowest } = await page.evaluate(() => (globalThis as unknown as { seen: { slowest: number } }).seen);
  return { path: path.replace(/[0-9a-f-]{36}/, "…"), lcp, ...loaded, interaction: slowest || null };
}

/** Opens the palette, types into it, and closes it. */
async function interact(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.waitForTimeout(400);
  await page.keyboard.type("an");
  await page.waitForTimeout(400);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
}
