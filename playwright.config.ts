import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { defineConfig } from "@playwright/test";

const port = process.env.ASKWELL_E2E_PORT ?? "3210";
const baseURL = `http://127.0.0.1:${port}`;
const isRoot = process.getuid?.() === 0;

// Workers read this file again: they have to find the folder that the first reading named.
const data = (process.env.ASKWELL_E2E_DATA ??= join(tmpdir(), `askwell-e2e-${randomUUID()}`));

const signedIn = join(data, "signed-in.json");

const executablePath = process.env.CHROMIUM_PATH;
const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Journeys through the production build, at a desk and on a phone, on a fresh database of their own. */
export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  outputDir: "test-results",
  globalTeardown: "./e2e/remove-data.ts",
  use: { baseURL, launchOptions, trace: "retain-on-failure", timezoneId: "Europe/London", locale: "en-GB" },
  projects: [
    { name: "set-up", testMatch: /set-up\.setup\.ts/ },
    {
      name: "desk",
      testMatch: /\.spec\.ts/,
      dependencies: ["set-up"],
      use: { viewport: { width: 1366, height: 900 }, storageState: signedIn },
    },
    {
      name: "phone",
      testMatch: /\.spec\.ts/,
      testIgnore: /crawl/, // headers are the same on every screen
      dependencies: ["desk"],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, storageState: signedIn },
    },
  ],
  webServer: {
    command: "node server/launch/start.mjs",
    url: `${baseURL}/api/health`,
    env: { PORT: port, HOST: "127.0.0.1", ASKWELL_DATA: data, DATABASE_URL: "", ASKWELL_URL: baseURL, ASKWELL_LOG: "error" },
    stdout: "pipe",
    wait: { stdout: /Set up Askwell: (?<askwell_setup_link>\S+)/ },
    timeout: 600_000, // where it has to build first, on a busy machine
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
