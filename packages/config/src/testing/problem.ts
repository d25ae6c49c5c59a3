/** One breach of the house's rules. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly rule: Rule;
  readonly text: string;
}

export type Rule =
  | "wrong-package"
  | "past-the-door"
  | "undeclared"
  | "declared-against-the-table"
  | "declared-in-vain"
  | "on-the-screen"
  | "not-in-the-table"
  | "nothing-seen"
  | "third-party"
  | "clock"
  | "input-output"
  | "chance"
  | "mathematics"
  | "locale"
  | "global";

export const describeProblem = ({ file, line, rule, text }: Problem): string =>
  `${file}:${line} ${rule}: ${text}`;
