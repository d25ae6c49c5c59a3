import { fileURLToPath } from "node:url";
import { cli } from "./cli";

// `| head` closes the pipe early: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { exit, stdout, stderr } = await cli(process.argv.slice(2), {
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  calledFrom: process.env["INIT_CWD"] ?? process.cwd(),
  variables: process.env,
  tell: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = exit;
process.stderr.write(stderr);
process.stdout.write(stdout);
