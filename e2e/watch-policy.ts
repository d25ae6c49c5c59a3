import type { BrowserContext } from "@playwright/test";

/** In every page, before any of its scripts: what its policy refuses is written to the console. */
function sayRefusals(): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
    console.error("securitypolicyviolation", effectiveDirective, blockedURI, sourceFile),
  );
}

const OF_POLICY = /securitypolicyviolation|Content Security Policy/i;

/** What the policy of any page of this context refuses from now on. */
export async function watchPolicy(context: BrowserContext): Promise<readonly string[]> {
  const refused: string[] = [];
  context.on("console", (message) => {
    if (OF_POLICY.test(message.text())) refused.push(`${message.page()?.url()}: ${message.text()}`);
  });
  await context.addInitScript(sayRefusals);
  return refused;
}
