import { cases } from "@encephalon/content";
import { ok } from "@encephalon/kernel";
import { command } from "../command";
import { columns } from "../print/columns";

export const casesCommand = command({
  name: "cases",
  does: "lists the cases",
  takes: {},
  options: {},
  compute: () =>
    ok(
      cases.map(({ id, title, kind, version, difficulty }) => ({
        id,
        title,
        kind,
        version,
        difficulty,
      })),
    ),
  print: (lines) =>
    columns([
      ["id", "kind", "version", "difficulty", "title"],
      ...lines.map(({ id, kind, version, difficulty, title }) => [
        id,
        kind,
        String(version),
        String(difficulty),
        title,
      ]),
    ]),
});
