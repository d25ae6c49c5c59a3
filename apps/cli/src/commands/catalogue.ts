import { type CatalogueItem, catalogue, diagnoses } from "@encephalon/clinical";
import { ok } from "@encephalon/kernel";
import { command } from "../command";
import { printCatalogue } from "../print/print-catalogue";

/** What a script needs of an item; every item has every list, empty where it does not apply. */
const lineOf = (item: CatalogueItem) => ({
  id: item.id,
  kind: item.kind,
  name: item.name,
  synonyms: item.synonyms,
  codes: item.codes,
  routes: item.kind === "give" ? item.routes : [],
  units: item.kind === "give" || item.kind === "set" ? item.units : [],
  ...(item.kind === "decide" && { choices: item.choices, reasons: item.reasons }),
});

const read = () => ({
  items: catalogue.map(lineOf),
  diagnoses: diagnoses.map(({ id, name, synonyms, icd10 }) => ({
    id,
    name,
    synonyms,
    codes: icd10 === undefined ? {} : { icd10 },
  })),
});
export type CatalogueLines = ReturnType<typeof read>;

export const catalogueCommand = command({
  name: "catalogue",
  does: "lists everything that can be asked, examined, ordered, given, done …, and the diagnoses",
  takes: {},
  options: {},
  compute: () => ok(read()),
  print: printCatalogue,
});
