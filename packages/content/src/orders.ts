import { TAP_LIMITS } from "@encephalon/clinical";
import type { AuthoredAction, AuthoredStep, AuthoredTest } from "./authored-case";
import { atIf, call, every, examine, give, latest, order } from "./course";

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

const wide = latest("pupils", { atLeast: 5 });
/** Both wide and fixed. */
const coned = latest("pupils", { atLeast: 6 });
const bent = latest("gcs-motor", { atLeast: 2, atMost: 3 });
const sunk = latest("gcs", { atMost: 5 });
/** A slow heart under a high pressure, /min and mm[Hg], from 2 years on: what answers a brain that is pressed (design). */
export const slowUnderPressure = [
  latest("heart-rate", { atMost: 60 }),
  latest("systolic-pressure", { atLeast: 115 }),
];

/** A dose raises sodium by about 3 mmol/L, and 160 is the most [Kochanek2019]: salt up to this, mmol/L (design). */
export const SODIUM_ALLOWS = latest("sodium", { atMost: 157 });
interface Span {
  readonly from: number;
  readonly until: number;
}

/** What was given for another sign is let work first, minutes (design). */
const SALT_WORKS = 60;

interface Watch extends Span {
  /** A wide pupil and a slow heart that are there again, or still, are answered again after this, minutes (design). */
  readonly again?: number;
  readonly slow?: readonly AuthoredTest[];
}

/**
 * The days in intensive care: looked at every 20 minutes. Each sign of herniation is answered at once when it is
 * first there, with a call, and with salt while sodium allows it: a pupil that widens, a heart that slows under a high
 * pressure, arms that bend, and a child who sinks further with bent arms. 3 mL/kg is within 2 to 5 [Kochanek2019].
 */
export const signsAnswered = ({
  from,
  until,
  again = until - from,
  slow = slowUnderPressure,
}: Watch): AuthoredStep[] => [
  ...every(20, from, until, ...examine("consciousness")),
  ...[
    { when: [coned] },
    { when: [bent, sunk], unless: [wide] },
    { when: [bent], unless: [wide, sunk] },
  ].flatMap(({ when, unless = [] }) => answered({ when, unless, from, until })),
  ...Array.from({ length: Math.ceil((until - from) / again) }, (_, index) => {
    const begins = from + again * index;
    const span = { from: begins, until: Math.min(begins + again - 1, until) };
    return [
      ...answered({ when: [wide], unless: [coned], ...span }),
      ...answered({ when: slow, unless: [wide], ...span, from: begins + SALT_WORKS }),
    ];
  }).flat(),
];

/** Once in this time: the call, and salt while sodium allows it. */
const answered = ({ when, unless, from, until }: Sign): AuthoredStep[] => [
  ...atIf(from, { when, unless, until }, ...call("neurosurgery")),
  ...atIf(
    from,
    { when: [...when, SODIUM_ALLOWS], unless, until },
    give("hypertonic-saline-3", 3, "mL/kg", "iv"),
  ),
];

interface Sign extends Span {
  readonly when: readonly AuthoredTest[];
  readonly unless: readonly AuthoredTest[];
}
