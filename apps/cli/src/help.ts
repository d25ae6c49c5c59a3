import type { Arguments, Command } from "./command";
import { columns } from "./print/columns";

const CALL = "npm run -s cli --";

const EVERYWHERE: readonly (readonly string[])[] = [
  ["--json", "exactly one JSON value on standard output, on failure too"],
  ["--help", "this text"],
];

const optionUsage = (options: Arguments): string[] =>
  Object.entries(options).map(([name, { placeholder, otherwise }]) => {
    const usage = `--${name} ${placeholder}`.trim();
    return otherwise ? `[${usage}]` : usage;
  });

/** `play CASE --script FILE [--seed N]` */
export function usageOf({ name, takes, options }: Command): string {
  const positions = Object.values(takes).map(({ placeholder, otherwise }) =>
    otherwise ? `[${placeholder}]` : placeholder,
  );
  return [name, ...positions, ...optionUsage(options)].join(" ");
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const positions = Object.values(command.takes).map(({ placeholder, does }) => [
    placeholder,
    does,
  ]);
  const options = Object.entries(command.options).map(
    ([name, { placeholder, does, otherwise }]) => {
      const standing = typeof otherwise?.value === "number" ? ` (${otherwise.value})` : "";
      return [`--${name} ${placeholder}`.trim(), `${does}${standing}`];
    },
  );
  return [
    `${CALL} ${usageOf(command)} [--json]`,
    "",
    command.does,
    "",
    columns([...positions, ...options, ...EVERYWHERE], { indent: 2 }),
    "",
  ].join("\n");
}

/** The help of all of it. */
export function overallHelp(commands: readonly Command[]): string {
  const lines = commands.map((command) => [usageOf(command), command.does]);
  return [
    `${CALL} COMMAND [--json]`,
    "",
    "Simulated and reconstructed; not for the care of a real child.",
    "",
    columns(lines, { indent: 2 }),
    "",
    columns(EVERYWHERE, { indent: 2 }),
    "",
    "Paths resolve from where it was called. Exit 0: done; 1: failed; 2: wrong usage.",
    "",
  ].join("\n");
}
