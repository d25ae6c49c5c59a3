import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Uses a new empty folder on the disk of the project, and removes it. The system's folder for temporary
 * files may be kept in memory, where a flush to disk costs nothing.
 */
export async function withBenchFolder<T>(
  root: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = join(root, "node_modules/.cache/encephalon");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
