import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { err, ok, type Result } from "@encephalon/kernel";
import { type Failure, failure } from "./failure";

const FORM = 'A script is a JSON array of actions, such as [{"kind":"wait","minutes":60}].';

/** The raw actions of a script. Whether each is an action is for the simulator, which goes on either way. */
export async function readScript(
  file: string,
  calledFrom: string,
): Promise<Result<readonly unknown[], Failure>> {
  const text = await textOf(resolve(calledFrom, file));
  if (!text.ok) return text;
  const parsed = parse(text.value);
  if (!parsed.ok) {
    return err(failure("script_not_json", `${file} is not JSON (${parsed.error}). ${FORM}`));
  }
  if (Array.isArray(parsed.value)) return ok(parsed.value);
  return err(failure("script_not_array", `${file} is JSON but not an array. ${FORM}`));
}

async function textOf(path: string): Promise<Result<string, Failure>> {
  try {
    return ok(await readFile(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const why = REASONS[code] ?? `it cannot be read (${code})`;
    const message = `${path}: ${why}. Name a file with --script; a path counts from where you called.`;
    return err(failure("script_not_readable", message));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "that is a folder",
  EACCES: "this user may not read it",
};

/** A byte order mark, as some editors write, is no fault of the script. */
function parse(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
