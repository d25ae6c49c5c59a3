import { Session } from "node:inspector/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProfileLine } from "./measure";

const EVERY_MICROSECONDS = 500;

/** Runs something under the sampling profiler and gives the functions in which the time was spent. */
export async function profiled(work: () => void, root: string, top = 12): Promise<ProfileLine[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: EVERY_MICROSECONDS });
    await session.post("Profiler.start");
    work();
    const { profile } = await session.post("Profiler.stop");
    return linesOf(profile, root).slice(0, top);
  } finally {
    session.disconnect();
  }
}

interface Sampled {
  readonly nodes: readonly {
    readonly hitCount?: number | undefined;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
}

/** Self time by function, the most first. */
export function linesOf({ nodes }: Sampled, root: string): ProfileLine[] {
  const hits = new Map<string, { hits: number; function: string; file: string }>();
  let all = 0;
  for (const { hitCount = 0, callFrame } of nodes) {
    const name = callFrame.functionName || "(anonymous)";
    const file = placeOf(callFrame.url, root);
    const known = hits.get(`${file} ${name}`) ?? { hits: 0, function: name, file };
    known.hits += hitCount;
    all += hitCount;
    hits.set(`${file} ${name}`, known);
  }
  return [...hits.values()]
    .sort((a, b) => b.hits - a.hits)
    .map(({ hits: own, ...place }) => ({ share: all === 0 ? 0 : own / all, ...place }));
}

function placeOf(url: string, root: string): string {
  if (!url.startsWith("file:")) return url || "(engine)";
  return relative(root, fileURLToPath(url.split("?")[0] ?? url));
}
