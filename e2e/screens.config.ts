import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/** Not a test: takes the pictures in docs/screens. `npm run -w e2e screens` */
export default defineConfig(config, {
  testDir: "screens",
  testMatch: "*.screens.ts",
  timeout: 240_000,
  workers: 2, // nothing is measured, and each picture has a learner of its own
});
