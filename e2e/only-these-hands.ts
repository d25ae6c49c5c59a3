import { type BrowserContext, expect } from "@playwright/test";

interface Having {
  /** What can point; nothing where a learner has neither mouse nor finger. */
  readonly pointer: "mouse" | "touch" | null;
  readonly keyboard: boolean;
}

/** In every page, before any of its scripts: what other hands do is written to the console. */
function sayOthers({ pointer, keyboard }: Having): void {
  const say = (what: string) => console.error("other hands:", what);
  addEventListener("pointerdown", (e) => e.pointerType !== pointer && say(e.pointerType), true);
  addEventListener("keydown", ({ key }) => keyboard || say(key), true);
}

/** From now on; gives the way to see that nothing was done by other hands. */
export async function onlyTheseHands(context: BrowserContext, having: Having): Promise<() => void> {
  const others: string[] = [];
  context.on("console", (message) => {
    if (message.text().startsWith("other hands:")) others.push(message.text());
  });
  await context.addInitScript(sayOthers, having);
  return () => expect(others).toEqual([]);
}
