import { parseArgs } from "node:util";
import { err, ok, type Result } from "@encephalon/kernel";
import { isSwitch } from "./argument";
import type { Answer, Command, Typed, World } from "./command";
import { commands } from "./commands/commands";
import { type Failure, failure } from "./failure";
import { helpOf, overallHelp, usageOf } from "./help";

/** What a call comes to; the process only writes it out. */
export interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole command line as a function of what was typed. */
export async function cli(argv: readonly string[], world: World): Promise<Outcome> {
  const json = beforeDashes(argv).includes("--json");
  const [name, ...rest] = withoutLeadingSwitches(argv);
  if (name === undefined) return withoutCommand(argv, json);
  const found = commands.find((command) => command.name === name);
  if (!found) return wrongUsage(json, unknownCommand(name), "COMMAND --help lists them.");

  const typed = typedFor(found, [...switchesBefore(argv), ...rest]);
  if (!typed.ok) return wrongUsage(json, typed.error, hintFor(found));
  if (typed.value === "help") return done(json, { help: helpOf(found) }, () => helpOf(found));
  return answerOf(found, typed.value, { json, world });
}

async function answerOf(
  command: Command,
  typed: Typed,
  { json, world }: { readonly json: boolean; readonly world: World },
): Promise<Outcome> {
  try {
    const answered = await command.answer(typed, world);
    if (answered.ok) {
      const { value, text, broken } = answered.value;
      return { ...done(json, value, text), exit: broken ? 1 : 0 };
    }
    const refused = answered.error;
    if (refused.kind === "usage") return wrongUsage(json, refused.message, hintFor(command));
    return failed(json, refused.failure);
  } catch (error) {
    // A fault of ours: it still gives one JSON value, and its place for whoever mends it.
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return failed(json, failure("unexpected", message), stack);
  }
}

const isEverywhere = (text: string): boolean => ["--json", "--help", "-h"].includes(text);

const beforeDashes = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
};

const leading = (argv: readonly string[]): number => {
  const first = argv.findIndex((text) => !isEverywhere(text));
  return first < 0 ? argv.length : first;
};
const switchesBefore = (argv: readonly string[]) => argv.slice(0, leading(argv));
const withoutLeadingSwitches = (argv: readonly string[]) => argv.slice(leading(argv));

function withoutCommand(argv: readonly string[], json: boolean): Outcome {
  const help = overallHelp(commands);
  if (argv.some((text) => text !== "--json")) return done(json, { help }, () => help);
  if (json) return wrongUsage(json, "No command was given.", "--help lists them.");
  return { exit: 2, stdout: "", stderr: help };
}

const unknownCommand = (name: string): string =>
  name.startsWith("-")
    ? `The command comes first, then its options; it was ${name}.`
    : `There is no command ${name}. There are ${commands.map((one) => one.name).join(", ")}.`;

const hintFor = (command: Command): string => `Usage: ${usageOf(command)} [--json]`;

/** What was typed by the name of the argument, or "help". */
function typedFor(command: Command, args: readonly string[]): Result<Typed | "help", string> {
  const options = Object.entries(command.options).map(
    ([name, argument]) =>
      [name, { type: isSwitch(argument) ? ("boolean" as const) : ("string" as const) }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(options),
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return ok("help");
    const names = Object.keys(command.takes);
    const extra = positionals[names.length];
    if (extra !== undefined) return err(`"${extra}" is one argument too many.`);
    const given = options.map(([name]) => [name, textOf(values, name)]);
    const places = names.map((name, i) => [name, positionals[i]]);
    return ok(Object.fromEntries([...given, ...places]));
  } catch (error) {
    if (!isParseError(error)) throw error;
    return err(`${error.message.split(/\.\s|\n/)[0]}.`);
  }
}

function textOf(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = values[name];
  if (value === true) return name;
  return typeof value === "string" ? value : undefined;
}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

const asJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

function done(json: boolean, value: unknown, text: Answer["text"]): Outcome {
  const stdout = json ? asJson(value) : text().replace(/\n*$/, "\n");
  return { exit: 0, stdout, stderr: "" };
}

const wrongUsage = (json: boolean, message: string, hint: string): Outcome => ({
  exit: 2,
  stdout: json ? asJson({ error: failure("wrong_usage", message) }) : "",
  stderr: `${message}\n${hint}\n`,
});

const failed = (json: boolean, error: Failure, more?: string): Outcome => ({
  exit: 1,
  stdout: json ? asJson({ error }) : "",
  stderr: `${more ?? error.message}\n`,
});
