import type { CatalogueLines } from "../commands/catalogue";
import { columns } from "./columns";

/** A block for each kind of action, then the diagnoses. */
export function printCatalogue({ items, diagnoses }: CatalogueLines): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const blocks = kinds.map((kind) => [
    kind,
    columns(rows(items.filter((i) => i.kind === kind)), DEEP),
  ]);
  const names = columns(
    diagnoses.map(({ id, name }) => [id, name]),
    DEEP,
  );
  return [...blocks, ["diagnoses", names]].map((block) => block.join("\n")).join("\n\n");
}

const DEEP = { indent: 2 };

const rows = (items: CatalogueLines["items"]): string[][] =>
  items.map(({ id, name, routes, units }) => [id, name, [...routes, ...units].join(" ")]);
