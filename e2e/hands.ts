import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";

/** How a learner works a screen: each a way to do the same things. */
export interface Hands {
  /** A button, a link, an item of a menu. */
  readonly press: (target: Locator) => Promise<void>;
  /** A radio button or a box to tick. */
  readonly check: (box: Locator) => Promise<void>;
  /** Puts a text in the place of what stands in a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** One of a closed list, by its label or value. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  /** One of what a box offers when these words are typed. */
  readonly pick: (box: Locator, words: string, offer: string) => Promise<void>;
  /** An action of the finder, by words that people type; `action` is its verb and name. */
  readonly find: (page: Page, words: string, action: string) => Promise<void>;
}

export const finder = (page: Page): Locator =>
  page.getByRole("combobox", { name: "Find an action" });

/** What stands behind an action's name: its minutes, or what hinders it here. */
const ASIDE = String.raw`(\s*\d+ min|\s*from \w{3} \d\d:\d\d|\s*not in this hospital)?`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What is done to the child, where there is no room for a column of its own. */
export const actSheet = (page: Page): Locator => page.getByRole("dialog", { name: "Act" });

/** The offer of exactly this action. */
export const offerOf = (page: Page, action: string): Locator =>
  page.getByRole("option", { name: new RegExp(`^${escaped(action)}${ASIDE}$`) });

const offerIn = (box: Locator, offer: string): Locator =>
  box.page().getByRole("option", { name: offer, exact: true });

/** The list that a native select opens is the system's own: no page can press in it. */
const choose = async (list: Locator, option: string): Promise<void> => {
  await list.selectOption(option);
};

/** What the finder offers as this action, for words that people type. */
export async function offered(page: Page, words: string, action: string): Promise<Locator> {
  await finder(page).click();
  await finder(page).fill(words);
  const offer = offerOf(page, action);
  await expect(offer).toBeVisible();
  return offer;
}

/** Mouse and keyboard, as most people work: what is offered is found by typing. */
export const bothHands: Hands = {
  press: (target) => target.click(),
  check: (box) => box.check(),
  write: (field, text) => field.fill(text),
  choose,
  pick: async (box, words, offer) => {
    await box.fill(words);
    await offerIn(box, offer).click();
  },
  find: async (page, words, action) => (await offered(page, words, action)).click(),
};

async function clickAndWrite(field: Locator, text: string): Promise<void> {
  await field.click({ clickCount: 3 }); // marks what stands there
  await field.page().keyboard.insertText(text);
}

/** The mouse alone: actions are browsed by their kind, and only numbers and words are put in, without a key. */
export const mouse: Hands = {
  press: (target) => target.click(),
  check: (box) => box.click(),
  write: clickAndWrite,
  choose,
  pick: async (box, _words, offer) => {
    await box.click();
    await offerIn(box, offer).click();
  },
  find: async (page, _words, action) => {
    const [kind = ""] = action.split(":");
    await finder(page).click();
    const kinds = page.getByRole("group", { name: "Kind of action" });
    await kinds.getByRole("button", { name: kind, exact: true }).click();
    await offerOf(page, action).click();
  },
};

async function tapAndWrite(field: Locator, text: string): Promise<void> {
  await field.tap();
  await field.selectText();
  await field.page().keyboard.insertText(text);
}

const isInDialog = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.closest("dialog") !== null);

/** The sheet stays open after an order: whoever wants what lies behind it folds it first. */
async function tapPastSheet(target: Locator): Promise<void> {
  const sheet = actSheet(target.page());
  if ((await sheet.isVisible()) && !(await isInDialog(target))) {
    await sheet.getByRole("button", { name: "Close" }).first().tap();
  }
  await target.tap();
}

/** A finger on a phone: everything is tapped, and its own keyboard puts the text in. */
export const finger: Hands = {
  press: tapPastSheet,
  check: (box) => box.tap(),
  write: tapAndWrite,
  choose,
  pick: async (box, words, offer) => {
    await tapAndWrite(box, words);
    await offerIn(box, offer).tap();
  },
  find: async (page, words, action) => {
    if (!(await actSheet(page).isVisible())) {
      await page.getByRole("button", { name: "Act", exact: true }).tap();
    }
    await tapAndWrite(finder(page), words);
    await offerOf(page, action).tap();
  },
};

/** More stops than any screen has. */
const MOST_STOPS = 300;

/** Presses a key until it is so. */
async function pressUntil(
  page: Page,
  key: string,
  isSo: () => Promise<boolean>,
  aim: string,
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${aim}`);
}

type Handle = ElementHandle<SVGElement | HTMLElement>;

/** The element itself: by its role and name it would be looked up anew at every stop of a walk. */
async function elementOf(target: Locator): Promise<Handle> {
  const element = await target.elementHandle();
  if (!element) throw new Error(`there is no ${target}`);
  return element;
}

const hasFocus = (target: Handle): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the focus is there, as somebody without a mouse does; within a menu with arrows. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  const element = await elementOf(target);
  const key = (await element.getAttribute("role")) === "menuitem" ? "ArrowDown" : "Tab";
  await pressUntil(target.page(), key, () => hasFocus(element), String(target));
}

/** Of radio buttons Tab reaches one: the arrows go on from there. */
const isWithin = (box: Handle): Promise<boolean> =>
  box.evaluate((element) => {
    const { activeElement: active } = document;
    const isRadio = element instanceof HTMLInputElement && active instanceof HTMLInputElement;
    return (
      element === active || (isRadio && element.type === "radio" && element.name === active.name)
    );
  });

const isChosen = (list: Locator, option: string): Promise<boolean> =>
  list.evaluate(
    (element, wanted) =>
      element instanceof HTMLSelectElement &&
      [...element.selectedOptions].some(({ value, label }) => value === wanted || label === wanted),
    option,
  );

/** Marks an offer with the arrows: the box has the focus all the time, and names what is marked. */
async function markOffer(box: Locator, offer: Locator): Promise<void> {
  await expect(offer).toBeVisible();
  const isMarked = async () =>
    (await box.getAttribute("aria-activedescendant")) === (await offer.getAttribute("id"));
  await pressUntil(box.page(), "ArrowDown", isMarked, String(offer));
}

async function tabAndPick(box: Locator, words: string, offer: Locator): Promise<void> {
  const { keyboard } = box.page();
  await tabTo(box);
  await keyboard.type(words);
  await markOffer(box, offer);
  await keyboard.press("Enter");
}

/** The keyboard alone. */
export const keys: Hands = {
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press("Enter");
  },
  check: async (box) => {
    const page = box.page();
    const element = await elementOf(box);
    await pressUntil(page, "Tab", () => isWithin(element), String(box));
    await pressUntil(page, "ArrowDown", () => hasFocus(element), String(box));
    if (!(await box.isChecked())) await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  },
  write: async (field, text) => {
    const { keyboard } = field.page();
    await tabTo(field);
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type(text);
  },
  choose: async (list, option) => {
    await tabTo(list);
    await list.page().keyboard.press("Home");
    await pressUntil(list.page(), "ArrowDown", () => isChosen(list, option), option);
  },
  pick: (box, words, offer) => tabAndPick(box, words, offerIn(box, offer)),
  find: async (page, words, action) => {
    await page.keyboard.press("/");
    await expect(finder(page)).toBeFocused();
    await tabAndPick(finder(page), words, offerOf(page, action));
  },
};
