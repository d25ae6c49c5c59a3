export interface LoggableError {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly frames: readonly string[];
}

/** Errors of a driver or of drizzle: their messages repeat the query and with it what a learner wrote. */
const SPEAKS_SQL = ["DrizzleQueryError", "SqliteError", "DatabaseError"];

/**
 * An error as far as a log may hold it: no learner's words. What a database says is left out down to
 * its code; where it happened stays.
 */
export function loggableError(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const chain = causes(error);
  const innermost = chain.at(-1) ?? error;
  const speaks = chain.some((one) => SPEAKS_SQL.includes(nameOf(one)) || "query" in one);
  const code = chain.map(codeOf).find((found) => found !== undefined);
  return {
    name: nameOf(innermost),
    ...(code !== undefined && { code }),
    ...(!speaks && { message: innermost.message }),
    frames: framesOf(innermost),
  };
}

function causes(error: Error): Error[] {
  const chain = [error];
  for (let { cause } = error; cause instanceof Error && chain.length < 8; { cause } = cause) {
    chain.push(cause);
  }
  return chain;
}

const nameOf = (error: Error): string => error.constructor.name || error.name;

const codeOf = (error: Error): string | undefined =>
  "code" in error && typeof error.code === "string" ? error.code : undefined;

/** The lines of a stack that say where, without the first ones that repeat the message. */
const framesOf = ({ stack = "" }: Error): string[] =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
