import { ok, type Result } from "@encephalon/kernel";
import type { World } from "../command";
import type { Failure } from "../failure";
import { benchActions } from "./actions";
import { benchCourses } from "./courses";
import { benchGrowth } from "./growth";
import type { BenchResult } from "./measure";

type Bench = (world: World) => Promise<Result<BenchResult, Failure>>;

/** What drives the browser is loaded only where pages are measured. */
export const benches: Readonly<Record<"actions" | "growth" | "courses" | "pages", Bench>> = {
  actions: ({ root }) => benchActions(root),
  growth: async () => ok(await benchGrowth()),
  courses: async ({ root }) => ok(await benchCourses(root)),
  pages: async (world) => (await import("./pages/pages")).benchPages(world),
};
