import { spawn } from "node:child_process";

export interface Ran {
  /** 0 when it did what it was asked to do. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with this Node, to its end. */
export const runNode = (args: readonly string[], cwd: string): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on("data", (part: Buffer) => parts.stdout.push(part));
    child.stderr.on("data", (part: Buffer) => parts.stderr.push(part));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        exit: code ?? 1,
        stdout: Buffer.concat(parts.stdout).toString("utf8"),
        stderr: Buffer.concat(parts.stderr).toString("utf8"),
      }),
    );
  });
