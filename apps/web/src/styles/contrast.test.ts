import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** The colours of a ground by their names without its prefix. */
function coloursOf(ground: "paper" | "ink"): (name: string) => string {
  const css = readFileSync(fileURLToPath(new URL(`./${ground}.css`, import.meta.url)), "utf8");
  const found = new Map(
    [...css.matchAll(/--(\w+)-([\w-]+): (#[0-9a-f]{6});/g)].map(([, of, name, hex]) => [
      `${of} ${name}`,
      hex,
    ]),
  );
  return (name) => {
    const colour = found.get(`${ground} ${name}`);
    if (!colour) throw new Error(`${ground}.css has no ${name}`);
    return colour;
  };
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  { ground: "paper", behind: ["ground", "sheet"] },
  { ground: "ink", behind: ["ground", "sheet", "glass"] },
] as const)("on $ground", ({ ground, behind }) => {
  const colour = coloursOf(ground);
  const least = (name: string) =>
    Math.min(...behind.map((back) => contrast(colour(name), colour(back))));

  test.each(["text", "soft", "faint", "accent", "danger", "warning"])("%s is read", (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(4.5);
  });

  /** The edge of a field, and of the shapes that stand where a screen is on its way. */
  test.each(["edge", "heart", "saturation", "pressure", "breathing", "temperature", "icp"])(
    "%s is seen",
    (name) => {
      expect(least(name)).toBeGreaterThanOrEqual(3);
    },
  );
});
