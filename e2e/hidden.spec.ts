import { findCase } from "@encephalon/content";
import type { Case } from "@encephalon/model";
import { expect, type Page, type Response, test } from "@playwright/test";
import { act, chart, wait } from "./act";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF } from "./begin-case";

const CASES = [
  { title: NOT_HERSELF, id: "C1" },
  { title: LONG_SEIZURE, id: "M6" },
] as const;

function authoredCase(id: string): Case {
  const found = findCase(id);
  if (!found) throw new Error(`there is no case ${id}`);
  return found;
}

const quoted = (word: string): string => `"${word}"`;

/** Sentences of the case that nobody may read before the end, and answers that nobody asked for. */
function textsOf({ debrief, story }: Case): readonly string[] {
  const { teachingPoint, trap, tellingFindings } = debrief;
  const statements = [teachingPoint, trap, ...tellingFindings].map(({ text }) => text);
  const texts = [...statements, ...Object.values(story)];
  return texts.filter((text) => text.length > 20).map((text) => text.slice(0, 40));
}

/** What the child is made of: names that no catalogue has, as "cytokineGain" and not as "onset". */
const latentNamesOf = ({ drivers }: Case): readonly string[] =>
  Object.keys(drivers).filter((name) => /[A-Z]/.test(name));

/** Words that stand in data only when something has slipped through. */
const telling = (authored: Case): readonly string[] => [
  ...["seed", "rubric", "condition", "drivers", "vulnerability", "goodCare", "recorded"].map(
    quoted,
  ),
  ...[authored.id, authored.diagnosis, authored.trigger].map(quoted),
  ...latentNamesOf(authored),
  ...textsOf(authored),
];

/** Everything that the server sends while a page is open, by what it is. */
function listen(page: Page): { readonly data: string[]; readonly scripts: string[] } {
  const heard: { data: string[]; scripts: string[] } = { data: [], scripts: [] };
  const take = async (response: Response) => {
    const type = response.request().resourceType();
    if (type === "script") heard.scripts.push(await response.text());
    if (["document", "fetch", "xhr"].includes(type) && response.ok()) {
      heard.data.push(unescaped(await response.text()));
    }
  };
  page.on("response", (response) => void take(response).catch(() => undefined));
  return heard;
}

/** Data in a page's source is text within text. */
const unescaped = (text: string): string => text.replaceAll("\\", "");

for (const { title, id } of CASES) {
  test(`while "${title}" is open nothing hidden reaches the browser`, async ({ page }) => {
    const authored = authoredCase(id);
    const heard = listen(page);
    await beginAsGuest(page, title);
    await act(page, "consciousness", "Examine: Level of consciousness");
    await act(page, "glucose", "Order: Blood glucose, bedside");
    await wait(page, "+1 h");
    await page.reload();
    await expect(chart(page)).toContainText("Blood glucose, bedside");
    await page.goto(`${page.url()}/debrief`);
    await expect(page.getByText("This attempt has not ended yet.")).toBeVisible();
    await page.waitForLoadState("networkidle");

    const data = heard.data.join("\n");
    expect(data).toContain(title);
    expect(data).toContain(quoted("examined"));
    expect(telling(authored).filter((secret) => data.includes(secret))).toEqual([]);

    const scripts = heard.scripts.join("\n");
    expect(scripts).toContain("Hand over");
    const inScripts = [...textsOf(authored), ...latentNamesOf(authored), "sourceMappingURL"];
    expect(inScripts.filter((secret) => scripts.includes(secret))).toEqual([]);
  });
}
