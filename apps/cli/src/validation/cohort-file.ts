import type { EmulatedChild } from "@encephalon/authoring";

/** A base cohort as it is stored: one line a child, so that a change shows child by child. */
interface CohortFile {
  readonly inputHash: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export function cohortToText(inputHash: string, children: readonly EmulatedChild[]): string {
  const columns = Object.keys(children[0] ?? {});
  const lines = children.map((child) => JSON.stringify(columns.map((name) => cellOf(child, name))));
  return `{"inputHash":"${inputHash}",\n"columns":${JSON.stringify(columns)},\n"rows":[\n${lines.join(",\n")}\n]}\n`;
}

const cellOf = (child: EmulatedChild, name: string): unknown => child[name as keyof EmulatedChild]; // a name of its own columns

/** What was stored, as it was. */
export function cohortFromText(text: string): {
  readonly inputHash: string;
  readonly children: readonly EmulatedChild[];
} {
  const { inputHash, columns, rows } = JSON.parse(text) as CohortFile; // written by cohortToText alone
  const children = rows.map(
    (row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as unknown, // likewise
  ) as EmulatedChild[];
  return { inputHash, children };
}
