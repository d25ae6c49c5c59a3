import { isConflict } from "./db-errors";

/** True when it was written, false when somebody else wrote first and nothing of it was. */
export async function wroteFirst(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
