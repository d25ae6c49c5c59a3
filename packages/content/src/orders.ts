import { TAP_LIMITS } from "@encephalon/clinical";
import type { AuthoredAction, AuthoredTest } from "./authored-case";
import { examine, latest, noneSince, order, seenSince } from "./course";

/** What a febrile child who does not wake has taken in the first half hour, in one order. */
export const firstBloods = order(
  "full-blood-count",
  "coagulation-screen",
  "urea-and-electrolytes",
  "liver-function-tests",
  "ldh",
  "ck",
  "crp",
  "procalcitonin",
  "ferritin",
  "il-6",
  "ammonia",
  "osmolality-serum",
);

/** The same without ammonia, where it is asked apart or has been answered. */
export const laterBloods = firstBloods.filter(
  (action) => !("item" in action && action.item === "ammonia"),
);

/** What every tap is sent for. */
export const csfBasics = order(
  "csf-opening-pressure",
  "csf-cell-count",
  "csf-protein",
  "csf-glucose",
  "csf-lactate",
  "csf-gram-stain",
  "csf-culture",
);

/** What a first tap is sent for in winter. */
export const csfTests = [
  ...csfBasics,
  ...order("csf-hsv-pcr", "csf-enterovirus-pcr", "csf-influenza-a-pcr"),
];

/** Platelets and clotting are known and bar no lumbar puncture. */
export const bloodAllowsTap: readonly AuthoredTest[] = [
  latest("platelets", { atLeast: TAP_LIMITS.platelets }),
  latest("inr", { atMost: TAP_LIMITS.inr }),
  latest("aptt", { atMost: TAP_LIMITS.aptt }),
];

/** Pupils that are neither wide nor sluggish: those are 4 mm and more. */
export const briskPupils = latest("pupils", { atMost: 3 });

/** Arms that bend or stretch to pain; 1 is limbs that do not move. */
export const bent = latest("gcs-motor", { atLeast: 2, atMost: 3 });

const POSTURED = { latest: "ct-cisterns", finding: "gcs-motor", atLeast: 2, atMost: 3 } as const;

/** Without a tube, and no sign of pressure since the last CT, which shows open cisterns. */
export const headAllowsTap: readonly AuthoredTest[] = [
  latest("gcs-verbal", { atLeast: 2 }),
  latest("gcs", { atLeast: 9 }),
  latest("gcs-motor", { atLeast: 4 }),
  briskPupils,
  latest("ct-cisterns", { atMost: 0 }),
  noneSince(POSTURED),
  noneSince({ latest: "ct-cisterns", finding: "pupils", atLeast: 5 }),
];

/** Limbs bent or stretched after the last CT, and no more: the head is scanned anew before a needle. */
export const scanAnew: readonly AuthoredTest[] = [
  seenSince(POSTURED),
  latest("gcs-motor", { atLeast: 5 }),
  latest("gcs", { atLeast: 9 }),
];

export const thalamiShown = latest("mri-thalami", { atLeast: 1 });
export const brainstemShown = latest("mri-brainstem", { atLeast: 1 });

/** CSF protein is in g/L on the chart: 60 mg/dL, the limit of the severity score [Yamamoto2015], is 0.60. */
export const proteinRaised = latest("csf-protein", { atLeast: 0.605 });

/** Only a ventilator reads the carbon dioxide of each breath. */
export const tubed = latest("end-tidal-co2", { atLeast: 1 });

/** A systolic pressure of this or less, mm[Hg]: about the least of the age, or what a pressed brain needs (design). */
export const lowPressure = (atMost: number): AuthoredTest =>
  latest("systolic-pressure", { atMost });

/** Rehabilitation is called to a child who answers in any way, be it by a limb that stiffens (design). */
export const responds = latest("gcs", { atLeast: 4 });

/** Nurses turn the oxygen to it: of 94 to 98 %, the middle (treatments §3, unverified). */
export const keepSaturation: AuthoredAction = {
  kind: "set",
  item: "oxygen-saturation-target",
  value: 96,
  unit: "%",
};

/** Pupils, and the coma score last: what is decided next rests on it. */
export const lookAgain = examine("eyes-and-pupils", "consciousness");

/** The same, the coma score first. */
export const look = examine("consciousness", "eyes-and-pupils");

/** What a bolus is given by [ACCM2017]. */
export const afterBolus = examine("circulation", "breathing", "abdomen");

/** A slow heart under a high pressure, for age and fever: what answers a brain that is pressed. */
export const slowUnderPressure: readonly AuthoredTest[] = [{ kind: "slow-under-pressure" }];

/** A dose raises sodium by about 3 mmol/L, and 160 is the most [Kochanek2019]: salt up to this, mmol/L (design). */
export const SODIUM_ALLOWS = latest("sodium", { atMost: 157 });
