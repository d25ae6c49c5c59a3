import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { test } from "@playwright/test";
import { fileOf, groundsAt, LOOKS, pictures, SCREENS } from "./pictures";
import { FOLDER } from "./take";

type Picture = (typeof pictures)[number];

const filesOf = ({ name, looks }: Picture) =>
  LOOKS[looks].widths.flatMap((width) =>
    groundsAt(looks, width).map((ground) => ({
      text: `${width} ${ground}`,
      file: fileOf(name, width, ground),
    })),
  );

const line = (picture: Picture): string => {
  const links = filesOf(picture).map(({ text, file }) => `[${text}](${file})`);
  return `| \`${picture.name}\` | ${picture.shows} | ${links.join(" · ")} |`;
};

const ABOUT = `# Every screen and state

Made by \`npm run -w e2e screens\`, which writes this page too: do not edit it. The list is
\`e2e/screens/pictures.ts\`. Each child is drawn anew, so no two runs show the same numbers. What is laid
out in its own way is taken at 1440, 1024 and 390 px, light and dark; what is small, or laid out as a
picture that is, at 1440 light and 390 dark; a whole page at 1440 light.
`;

test("the index names every picture, and nothing else lies beside it", () => {
  const parts = SCREENS.map(({ heading, pictures: shown }) =>
    [`## ${heading}`, "", "| picture | shows | |", "| --- | --- | --- |", ...shown.map(line)].join(
      "\n",
    ),
  );
  writeFileSync(
    `${FOLDER}/README.md`,
    `${[ABOUT, ...parts.map((part) => `${part}\n`)].join("\n")}`,
  );
  const named = new Set(pictures.flatMap(filesOf).map(({ file }) => file));
  for (const file of readdirSync(FOLDER)) {
    if (file.endsWith(".png") && !named.has(file)) rmSync(`${FOLDER}/${file}`);
  }
});
