import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const PORT = "3100";
const isRoot = process.getuid?.() === 0;

/** `npm run e2e` names the browser and a new data folder; see scripts/end-to-end.mjs. */
export default defineConfig({
  testDir: ".",
  timeout: 60_000,
  /** A loaded machine of two cores answers late; what takes longer than this is wrong. */
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    actionTimeout: 15_000,
    /** The page as it stood at each step tells enough; pictures of every moment would slow every journey. */
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      chromiumSandbox: !isRoot,
      args: ["--disable-dev-shm-usage"],
    },
  },
  webServer: {
    command: "node scripts/run.cjs start",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: `http://localhost:${PORT}/health/ready`,
    env: {
      PORT,
      PUBLIC_URL: `http://localhost:${PORT}`,
      DATA_DIR: process.env.E2E_DATA_DIR ?? "",
    },
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
