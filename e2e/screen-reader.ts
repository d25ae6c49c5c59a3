import { type CDPSession, expect, type Page } from "@playwright/test";

/** What the accessibility tree says of one thing: all that somebody has who neither sees nor points. */
export interface TreeNode {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
  /** The element behind it, which can be given the focus. */
  readonly element: number | undefined;
  readonly children: readonly TreeNode[];
}

type Found = Awaited<ReturnType<typeof fullTree>>[number];

const fullTree = async (browser: CDPSession) =>
  (await browser.send("Accessibility.getFullAXTree")).nodes;

/** Boxes of letters within a text: they say nothing more. */
const LETTERS = "InlineTextBox";

const textIn = (said: { readonly value?: unknown } | undefined): string =>
  String(said?.value ?? "");

/** The tree from this node down; what the browser leaves out for a reader gives way to what it holds. */
function grown(found: Found, byId: ReadonlyMap<string, Found>): readonly TreeNode[] {
  const children = (found.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? grown(child, byId) : [];
  });
  const role = textIn(found.role);
  if (found.ignored) return children;
  if (role === LETTERS) return [];
  return [
    {
      id: found.nodeId,
      role,
      name: textIn(found.name).trim(),
      value: textIn(found.value),
      states: Object.fromEntries(
        (found.properties ?? []).map(({ name, value }) => [name, value.value]),
      ),
      element: found.backendDOMNodeId,
      children,
    },
  ];
}

/** A node and all below it, in the order in which they are read. */
export const below = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...node.children.flatMap(below),
];

/** All text of a node, as it is read. */
export const textOf = (node: TreeNode): string =>
  below(node)
    .filter(({ role }) => role === "StaticText")
    .map(({ name }) => name)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** What can be pressed, chosen or written in: none without a name. */
const CONTROLS: ReadonlySet<string> = new Set([
  "button",
  "checkbox",
  "combobox",
  "DisclosureTriangle",
  "link",
  "listbox",
  "menuitem",
  "option",
  "radio",
  "searchbox",
  "slider",
  "spinbutton",
  "textbox",
]);

/** What says by itself that it changed. */
const isLive = ({ role, states }: TreeNode): boolean =>
  ["status", "alert", "log"].includes(role) ||
  ["polite", "assertive"].includes(String(states.live));

const liveRegions = (node: TreeNode): readonly TreeNode[] =>
  isLive(node) ? [node] : node.children.flatMap(liveRegions);

type Name = string | RegExp;

/** A role and a name: how a reader is told of a thing. */
type Spoken = readonly [role: string, name: Name];

const isNamed = (name: string, wanted: Name): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

const isSpoken =
  ([role, name]: Spoken) =>
  (node: TreeNode): boolean =>
    node.role === role && isNamed(node.name, name);

/** Everything of this role and name below a node. */
const allOf = (node: TreeNode, spoken: Spoken): readonly TreeNode[] =>
  below(node).filter(isSpoken(spoken));

/** Someone who works by the accessibility tree alone: what it does not say is not there. */
export interface ScreenReader {
  /** The one thing of this role and name, once it is there; `within` another where it is not alone. */
  readonly find: (spoken: Spoken, within?: Spoken) => Promise<TreeNode>;
  /** Gives it the focus, as a reader's cursor does. */
  readonly focus: (spoken: Spoken, within?: Spoken) => Promise<TreeNode>;
  readonly press: (spoken: Spoken, within?: Spoken) => Promise<void>;
  readonly write: (spoken: Spoken, text: string, within?: Spoken) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  /** Waits until this is said by itself, and was not before. */
  readonly hear: (words: RegExp) => Promise<void>;
}

/** What a page says by itself, in the order in which it said it. */
function listener() {
  const said: string[] = [];
  const regions = new Set<string>();
  const texts = new Set<string>();
  let heard = 0;
  /** A region that comes with its words says nothing, but for an alert: readers watch those that they know. */
  const listen = (region: TreeNode): void => {
    const isWatched = region.role === "alert" || regions.has(region.id);
    regions.add(region.id);
    for (const { id, role, name } of below(region)) {
      const text = `${id} ${name}`;
      if (role !== "StaticText" || texts.has(text)) continue;
      texts.add(text);
      if (isWatched) said.push(name);
    }
  };
  return {
    listen: (root: TreeNode) => liveRegions(root).forEach(listen),
    expectHeard: (words: RegExp) => {
      const unheard = said.slice(heard);
      const at = unheard.findIndex((text) => words.test(text));
      expect(at, `${words} in what was said: ${unheard.join(" | ")}`).not.toBe(-1);
      heard += at + 1;
    },
  };
}

/** As often as a reader looks again. */
const AGAIN = { intervals: [50, 100], timeout: 15_000 };

export async function screenReader(page: Page): Promise<ScreenReader> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Accessibility.enable");
  await browser.send("DOM.enable");
  const { listen, expectHeard } = listener();

  const tree = async (): Promise<TreeNode> => {
    const nodes = await fullTree(browser);
    const [top] = nodes;
    if (!top) throw new Error("the browser gives no accessibility tree");
    const [root] = grown(top, new Map(nodes.map((node) => [node.nodeId, node])));
    if (!root) throw new Error("the accessibility tree is empty");
    const nameless = below(root).filter(({ role, name }) => CONTROLS.has(role) && name === "");
    expect(nameless, "controls without a name").toEqual([]);
    listen(root);
    return root;
  };

  const find = async (spoken: Spoken, within?: Spoken): Promise<TreeNode> => {
    let one: TreeNode | undefined;
    await expect(async () => {
      const root = await tree();
      const places = within ? allOf(root, within) : [root];
      const found = places.flatMap((place) => allOf(place, spoken));
      expect(found.length, `how many there are of ${spoken.join(" ")}`).toBe(1);
      [one] = found;
    }).toPass(AGAIN);
    if (!one) throw new Error(`there is no ${spoken.join(" ")}`);
    return one;
  };

  const focus = async (spoken: Spoken, within?: Spoken): Promise<TreeNode> => {
    const { element: backendNodeId, states, ...node } = await find(spoken, within);
    if (backendNodeId === undefined) throw new Error(`${spoken.join(" ")} has no element`);
    expect(states.disabled ?? false, `${spoken.join(" ")} is disabled`).toBe(false);
    await browser.send("DOM.focus", { backendNodeId });
    return { ...node, states, element: backendNodeId };
  };

  return {
    find,
    focus,
    press: async (spoken, within) => {
      await focus(spoken, within);
      await page.keyboard.press("Enter");
    },
    write: async (spoken, text, within) => {
      await focus(spoken, within);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    key: (key) => page.keyboard.press(key),
    hear: (words) =>
      expect(async () => {
        await tree();
        expectHeard(words);
      }).toPass(AGAIN),
  };
}
