import { NOT_WAKING, READ } from "./begin-case";
import { expect, test } from "./journey";
import { below, type ScreenReader, screenReader, type TreeNode, textOf } from "./screen-reader";

const FINDER = ["combobox", "Find an action"] as const;

/** By the finder: what Enter takes is named before it is pressed. */
async function find(reader: ScreenReader, words: string, action: RegExp): Promise<void> {
  await reader.write(FINDER, words);
  const offer = await reader.find(["option", action]);
  expect(offer.states.selected, `${offer.name} is what Enter takes`).toBe(true);
  await reader.key("Enter");
}

async function act(
  reader: ScreenReader,
  words: string,
  action: RegExp,
  said: RegExp,
): Promise<void> {
  await find(reader, words, action);
  await reader.hear(said);
}

/** A closed list: the arrows change its value, which is told. */
async function choose(reader: ScreenReader, list: string, option: string): Promise<void> {
  await reader.focus(["combobox", list]);
  await reader.key("Home");
  for (let turn = 0; turn < 20; turn++) {
    const { value } = await reader.find(["combobox", list]);
    if (value === option) return;
    await reader.key("ArrowDown");
  }
  throw new Error(`${list} has no ${option}`);
}

async function untilResult(reader: ScreenReader, said: RegExp): Promise<void> {
  await reader.press(["button", "Until…"]);
  await reader.press(["menuitem", /^Until next result/]);
  await reader.hear(said);
}

interface Line {
  readonly finding: string;
  readonly value: string;
  readonly unit: string;
  readonly flag: string;
  readonly usual: string;
}

const COLUMNS = ["Finding", "Value", "Unit", "Flag", "Usual for age"];

const cellsOf = (row: TreeNode): readonly TreeNode[] =>
  row.children.filter(({ role }) => ["columnheader", "rowheader", "cell"].includes(role));

/** A table of results as a reader goes through it, cell by cell; its columns have names. */
function linesOf(table: TreeNode): readonly Line[] {
  const [head, ...rows] = below(table).filter(({ role }) => role === "row");
  expect(cellsOf(head ?? table).map(textOf)).toEqual(COLUMNS);
  return rows.map((row) => {
    expect(cellsOf(row)[0]?.role).toBe("rowheader");
    const [finding = "", value = "", unit = "", flag = "", usual = ""] = cellsOf(row).map(textOf);
    return { finding, value, unit, flag, usual };
  });
}

const number = (text: string | undefined): number => Number(text?.replace("−", "-"));

/** What the flag must be, by the range that stands in the same line; null where they are too near to tell. */
function flagBy({ value, usual }: Line): string | null {
  const range = usual.replace(" (unverified)", "");
  const between = /^(\S+)–(\S+)$/.exec(range);
  const low = number(between?.[1] ?? /^≥ (\S+)$/.exec(range)?.[1]);
  const high = number(between?.[2] ?? /^≤ (\S+)$/.exec(range)?.[1]);
  if (number(value) === low || number(value) === high) return null;
  if (number(value) < low) return "low";
  return number(value) > high ? "high" : "";
}

/** Analytes that have no unit. */
const PURE = ["pH", "INR"];

/** Every result with its number, its unit and its flag. */
function expectReadable(lines: readonly Line[]): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line.finding).not.toBe("");
    expect(number(line.value), `the number of ${line.finding}`).not.toBeNaN();
    if (!PURE.includes(line.finding)) expect(line.unit, `the unit of ${line.finding}`).not.toBe("");
    const flag = flagBy(line);
    if (flag !== null) expect(line.flag, `the flag of ${line.finding} ${line.value}`).toBe(flag);
  }
}

test("a whole case with nothing but the accessibility tree", async ({ page }) => {
  test.slow();
  await page.goto("/");
  const reader = await screenReader(page);

  await test.step("the door", async () => {
    await reader.find(["heading", "Encephalon"]);
    await reader.press(["button", "Begin as a guest"]);
    await reader.find(["StaticText", "You are practising as a guest."]);
    await reader.press(["button", `Begin: ${NOT_WAKING}`]);
    await reader.press(["button", READ], ["dialog", "Before your first case"]);
    await reader.find(["heading", /^Boy, 2 years 7 months/]);
  });

  await test.step("ask, examine, order: each is said", async () => {
    await act(reader, "onset", /^Ask: What came first/, /Parent: The fever came first/);
    await act(reader, "gcs", /^Examine: Level of cons/, /Examined: Level of consciousness/);
    await act(reader, "cap gas", /^Order: Capillary/, /Ordered Capillary blood gas/);
    await act(reader, "fbc", /^Order: Full blood/, /Ordered Full blood count/);
    await act(reader, "liver", /^Order: Liver function/, /Ordered Liver function tests/);
  });

  await test.step("a drug: its dose, its unit and its sum are told", async () => {
    await find(reader, "ceftriaxone", /^Give: Ceftriaxone/);
    await reader.find(["form", "Give Ceftriaxone"]);
    const dose = await reader.find(["textbox", "Dose"]);
    expect(dose.states.focused).toBe(true);
    await reader.write(["textbox", "Dose"], "100");
    await choose(reader, "Unit", "mg/kg");
    await choose(reader, "Repeat", "Every 24 h");
    await reader.write(["textbox", /^Your dose in mg /], "1");
    await reader.press(["button", "Compare"]);
    await reader.hear(/Your dose is 1 mg: find out why/);
    await reader.press(["button", "Give Ceftriaxone"]);
    await reader.hear(/Prescribed Ceftriaxone/);
  });

  await test.step("results are said when they are back, and read cell by cell", async () => {
    await untilResult(reader, /Result: Capillary blood gas/);
    const gas = linesOf(await reader.find(["table", "Capillary blood gas"]));
    expect(gas.map(({ finding }) => finding)).toContain("pH");
    await untilResult(reader, /Result: Full blood count with differential/);
    const count = linesOf(await reader.find(["table", "Full blood count with differential"]));
    expect(count.find(({ finding }) => finding === "Platelet count")?.unit).toBe("10⁹/L");
    await untilResult(reader, /Result: Liver function tests/);
    const liver = linesOf(await reader.find(["table", "Liver function tests"]));
    const lines = [...gas, ...count, ...liver];
    expectReadable(lines);
    expect(lines.some(({ flag }) => flag !== "")).toBe(true);
  });

  await test.step("the monitor is read without a picture", async () => {
    const monitor = await reader.find(["region", "Monitor"]);
    expect(textOf(monitor)).toMatch(/HR \d+ \/min.*BP \d+\/\d+ mmHg.*SpO2 \d+ %/);
  });

  await test.step("what the learner thinks", async () => {
    await reader.press(["button", "Write: Differential"]);
    await reader.write(["combobox", "Add a diagnosis"], "necrotizing");
    await reader.find(["option", "Acute necrotizing encephalopathy"]);
    await reader.key("Enter");
    await reader.write(["textbox", "Percent for Acute necrotizing encephalopathy"], "60");
    await reader.press(["button", "Commit the differential"]);
    await reader.hear(/Differential\.$/);
  });

  await test.step("the severity score: each answer, and what they come to", async () => {
    await reader.press(["button", "Score: ANE-SS"]);
    for (const item of [/^Shock in the first 24 hours/, /^Older than 48 months/]) {
      const question = ["group", item] as const;
      expect((await reader.find(["radio", "Not known"], question)).states.checked).toBe("true");
      await reader.focus(["radio", "No"], question);
      await reader.key("Space");
      expect((await reader.find(["radio", "No"], question)).states.checked).toBe("true");
    }
    await reader.hear(/^2 of 5 known$/);
    await reader.press(["button", "Write the score down"]);
    await reader.hear(/ANE-SS written down/);
    await reader.find(["StaticText", /2 of 5 known$/], ["region", "Entries, newest first"]);
  });

  await test.step("the hand-over, after what it says is pending", async () => {
    await reader.press(["button", "Hand over"]);
    const confirmation = await reader.find(["dialog", "Hand over and end the attempt"]);
    expect(textOf(confirmation)).toContain("Nothing specific to a disease is started");
    await reader.write(["textbox", "Your plan for the next team"], "MRI in the morning");
    await reader.press(["button", "Hand over and end"]);
  });

  await test.step("the debrief", async () => {
    const first = await reader.find(["heading", /^(He has died\.|A seizure that stopped)/]);
    if (first.name !== NOT_WAKING) await reader.press(["button", "Go on to the debrief"]);
    await reader.find(["heading", NOT_WAKING]);
    const readings = await reader.find(["region", "Three readings, kept apart"]);
    expect(textOf(readings)).toMatch(/Process \d+ of 100.*Harms.*Recognition \d+ of 100/);
    const steps = await reader.find(["region", "Every step that was looked for"]);
    expect(textOf(steps)).toMatch(/your actions? \d+ \(\d\d:\d\d\)/);
    const slider = await reader.focus(["slider", "Minute pointed at"]);
    await reader.key("ArrowRight");
    const moved = await reader.find(["slider", "Minute pointed at"]);
    expect(moved.states.valuetext).not.toBe(slider.states.valuetext);
    await reader.press(["DisclosureTriangle", "The same as a table"]);
    const course = await reader.find(["table", "The course of the child, hour by hour"]);
    expect(below(course).filter(({ role }) => role === "row").length).toBeGreaterThan(1);
    await reader.find(["link", "To the cases"]);
  });
});
