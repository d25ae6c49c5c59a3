import { err, ok, type Result } from "@encephalon/kernel";
import type { Child } from "./rule";

/** A dose as it is written: a value and a UCUM unit. */
export interface WrittenDose {
  readonly value: number;
  readonly unit: string;
}

/** The units that doses come down to: milligrams (also of phenytoin equivalents), millilitres, … */
export type BaseUnit = "mg" | "mL" | "mmol" | "[iU]" | "%";

/** A dose for this child in a base unit: once, or per minute where it is a rate. */
export interface AbsoluteDose {
  readonly value: number;
  readonly unit: BaseUnit;
  /** `day` is a daily amount to be given as one dose or shared out. */
  readonly per: "once" | "day" | "minute";
}

/** Body surface in m² from weight alone: (4W + 7) / (W + 90). The formula is unverified. */
export const bodySurface = (weightKg: number): number => (4 * weightKg + 7) / (weightKg + 90);

const bases: Readonly<Record<string, { readonly unit: BaseUnit; readonly factor: number }>> = {
  ug: { unit: "mg", factor: 0.001 },
  mg: { unit: "mg", factor: 1 },
  "mg{PE}": { unit: "mg", factor: 1 },
  g: { unit: "mg", factor: 1000 },
  mL: { unit: "mL", factor: 1 },
  L: { unit: "mL", factor: 1000 },
  mmol: { unit: "mmol", factor: 1 },
  "m[iU]": { unit: "[iU]", factor: 0.001 },
  "[iU]": { unit: "[iU]", factor: 1 },
  "%": { unit: "%", factor: 1 },
};

type Divisor = "kg" | "m2" | "d" | "h" | "min";

const size = (divisor: Divisor, { weightKg }: Child): number => {
  switch (divisor) {
    case "kg":
      return weightKg;
    case "m2":
      return bodySurface(weightKg);
    case "h":
      return 1 / 60;
    case "d":
    case "min":
      return 1;
  }
};

const isDivisor = (part: string): part is Divisor => ["kg", "m2", "d", "h", "min"].includes(part);

export type DoseUnitError = { readonly code: "unknown_unit"; readonly unit: string };

/** What a written dose comes to for this child, such as 30 mg/kg for 8.3 kg: 249 mg once. */
export function absoluteDose(
  { value, unit }: WrittenDose,
  child: Child,
): Result<AbsoluteDose, DoseUnitError> {
  const [head = "", ...divisors] = unit.split("/");
  const base = Object.hasOwn(bases, head) ? bases[head] : undefined;
  if (!base || !divisors.every(isDivisor)) return err({ code: "unknown_unit", unit });
  const scale = divisors.reduce((product, divisor) => product * size(divisor, child), base.factor);
  const timed = divisors.includes("h") || divisors.includes("min");
  const per = timed ? "minute" : divisors.includes("d") ? "day" : "once";
  return ok({ value: value * scale, unit: base.unit, per });
}
