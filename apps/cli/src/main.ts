import { cli } from "./cli";
import { thisProcess } from "./this-process";

// `| head` closes the pipe early: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { exit, stdout, stderr } = await cli(process.argv.slice(2), thisProcess());
process.exitCode = exit;
process.stderr.write(stderr);
process.stdout.write(stdout);
