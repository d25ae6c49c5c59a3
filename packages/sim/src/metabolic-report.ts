import type { Child } from "./child";
import { LEVEL } from "./drug-table";
import type { Reading } from "./results";
import { at, V, type Vector } from "./vector";

/** From these on a laboratory calls a pattern (design). */
const CALLED = { blockedCycle: 0.2, glutamine: 60, lactate: 1.5, ketones: 1, drug: 0.05 };

const QUIET = "No diagnostic pattern.";

const report = (...sentences: readonly (string | false)[]): Reading => {
  const told = sentences.filter((sentence) => sentence !== false);
  return { findings: [], report: told.length === 0 ? QUIET : told.join(" ") };
};

/** A cycle that does not clear its nitrogen keeps citrulline low on the best of days. */
const cycleIsBlocked = ({ drivers }: Child): boolean => drivers.nitrogenLoad > CALLED.blockedCycle;

/** Arginine is low behind the block, unless it was given. */
const ofCycle = (x: Vector, child: Child): readonly (string | false)[] => {
  const given = at(x, LEVEL.arginine) > CALLED.drug;
  const low = given ? "Citrulline low." : "Citrulline and arginine low.";
  return [cycleIsBlocked(child) && low, given && "Arginine high, as a dose gives."];
};

/** Amino acids of plasma, by pattern. */
export const aminoAcids = (x: Vector, child: Child): Reading =>
  report(
    x[V.glutamine] > CALLED.glutamine && "Glutamine high.",
    ...ofCycle(x, child),
    x[V.mitochondrialLactate] > CALLED.lactate && "Alanine high.",
  );

/** Organic acids of urine, by pattern. */
export const organicAcids = (x: Vector, child: Child): Reading =>
  report(
    cycleIsBlocked(child) && "Orotic acid raised.",
    x[V.mitochondrialLactate] > CALLED.lactate &&
      "Lactate raised, with fumarate and malate of the citric-acid cycle.",
    x[V.ketones] > CALLED.ketones && "Ketone bodies, as fasting gives.",
  );

/** Acylcarnitines of plasma, by pattern. */
export const acylcarnitines = (x: Vector): Reading =>
  report(
    x[V.ketones] > CALLED.ketones && "Acetylcarnitine raised, as fasting gives.",
    at(x, LEVEL.valproate) > CALLED.drug && "Valproylcarnitine, as valproate gives.",
  );

/** Salicylate in blood, by what was given. */
export const salicylate = (x: Vector): Reading => ({
  findings: [],
  report: at(x, LEVEL.aspirin) > CALLED.drug ? "Detected." : "Not detected.",
});
