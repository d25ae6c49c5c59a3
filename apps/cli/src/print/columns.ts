/** Rows of text in aligned columns, two spaces apart; the last column is not padded. */
export function columns(
  rows: readonly (readonly string[])[],
  { indent = 0 }: { readonly indent?: number } = {},
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
  return rows.map((row) => `${" ".repeat(indent)}${line(row)}`.trimEnd()).join("\n");
}
