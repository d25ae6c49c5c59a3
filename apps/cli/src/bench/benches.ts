import { ok, type Result } from "@encephalon/kernel";
import type { World } from "../command";
import type { Failure } from "../failure";
import { benchActions } from "./actions";
import { benchCohort } from "./cohort";
import { benchCourses } from "./courses";
import { benchGrowth } from "./growth";
import type { BenchResult } from "./measure";

type BenchName = "actions" | "growth" | "courses" | "cohort" | "pages";
type Bench = (world: World) => Promise<Result<BenchResult, Failure>>;

/** What drives the browser is loaded only where pages are measured. */
export const benches: Readonly<Record<BenchName, Bench>> = {
  actions: ({ root }) => benchActions(root),
  growth: async () => ok(await benchGrowth()),
  courses: async ({ root }) => ok(await benchCourses(root)),
  cohort: async () => ok(await benchCohort()),
  pages: async (world) => (await import("./pages/pages")).benchPages(world),
};
