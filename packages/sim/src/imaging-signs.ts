import type { RegionName } from "@encephalon/model";
import type { Child } from "./child";
import { cisternsNarrowed } from "./conditions";
import { mostBlood, placesWith } from "./imaging-blood";
import { at, CYTOTOXIC, NECROSIS, REGION_SLOTS, V, type Vector } from "./vector";

interface SignWords {
  readonly there: (x: Vector) => string;
  /** What the report says where it is not there; nothing, if absent. */
  readonly otherwise?: (x: Vector) => string;
}

/** What a scan shows besides changed regions. Its findings are `ct-<id>` and `mri-<id>`. */
export interface ImageSign {
  readonly id: string;
  readonly isThere: (x: Vector, child: Child) => boolean;
  readonly ct?: SignWords;
  readonly mri?: SignWords;
}

/** Clot that a scan shows and that stops the flow of a venogram (design). */
export const NO_FLOW = 0.3;
/** Blood that shows as foci on SWI, several of them, and confluent; share of a region (design). */
export const FOCI = 0.001;
const SEVERAL = 0.05;
const CONFLUENT = 0.1;
/** Blood that shows as a bleed on CT and to the naked eye, share of a region (design). */
const BLEED = 0.12;
/** Cell injury and death of the lobes' cortex at which its border with the white matter is lost (design). */
const GREY_WHITE = 0.2;
/** Cell injury of that cortex that diffusion still shows (design). */
const RESTRICTED = 0.1;
/** mL of blood under the dura that a scan shows (design). */
const COLLECTION = 5;
/** Glutamine, umol/L as ammonia, whose water narrows the sulci (design). */
const SWELLS = 80;
/** Herniation at which the fourth ventricle and the sulci are gone (design). */
const EFFACED = 0.6;

function onSwi(x: Vector): string {
  const most = mostBlood(x);
  if (most > CONFLUENT) return `Confluent dark areas on SWI in ${placesWith(x, SEVERAL)}.`;
  return most > SEVERAL
    ? `Several dark foci on SWI in ${placesWith(x, FOCI)}.`
    : `Punctate dark foci on SWI in ${placesWith(x, FOCI)}.`;
}

const hasCollections = (x: Vector): boolean => x[V.subdural] > COLLECTION;

/** SWI of a brain without blood in it; what lies over it is blood too. */
const withoutFoci = (x: Vector): string =>
  hasCollections(x) ? "On SWI blood in the collections, none in the brain." : "SWI clear.";

const LOBES: ReadonlySet<RegionName> = new Set([
  "frontal-cortex",
  "parietal-cortex",
  "temporal-cortex",
  "occipital-cortex",
]);

/** Least of some quantities together in the cortex of any lobe, 0 to 2: what is lost in all is lost widely. */
const leastInLobes = (x: Vector, ...quantities: readonly number[]): number =>
  Math.min(
    ...REGION_SLOTS.flatMap(({ name }, slot) =>
      LOBES.has(name)
        ? [quantities.reduce((sum, quantity) => sum + at(x, quantity + slot), 0)]
        : [],
    ),
  );

const cortexOnMri = (x: Vector): string =>
  leastInLobes(x, CYTOTOXIC) > RESTRICTED
    ? "Diffusion restricted widely in the cortex of both hemispheres."
    : "The cortex of both hemispheres bright on T2, its ADC near normal.";

const always = (words: string) => (): string => words;

export const SIGNS: readonly ImageSign[] = [
  {
    id: "dense-vein",
    isThere: (x) => x[V.venousClot] > NO_FLOW,
    ct: { there: always("The internal cerebral veins and the straight sinus are dense.") },
    mri: {
      there: always(
        "Engorged medullary veins on SWI; the flow void of the straight sinus is not seen.",
      ),
    },
  },
  {
    id: "subdural",
    isThere: hasCollections,
    ct: { there: always("Collections of different density over both hemispheres.") },
    mri: { there: always("Collections of different signal over both hemispheres.") },
  },
  {
    id: "grey-white",
    isThere: (x) => leastInLobes(x, CYTOTOXIC, NECROSIS) > GREY_WHITE,
    ct: { there: always("Grey and white matter can no longer be told apart in the hemispheres.") },
    mri: { there: cortexOnMri },
  },
  {
    id: "haemorrhage",
    isThere: (x) => mostBlood(x) > FOCI,
    mri: { there: onSwi, otherwise: withoutFoci },
  },
  {
    id: "blood",
    isThere: (x) => mostBlood(x) > BLEED,
    ct: { there: (x) => `Dense blood in ${placesWith(x, BLEED)}.` },
  },
  {
    id: "sulci",
    isThere: (x) => x[V.glutamine] > SWELLS,
    ct: { there: always("Sulci and ventricles narrow: mild swelling of both hemispheres.") },
    mri: { there: always("Sulci and ventricles narrow.") },
  },
  {
    id: "herniation",
    isThere: (x) => x[V.herniation] > EFFACED,
    ct: {
      there: always("Diffuse swelling: sulci and fourth ventricle effaced, the tonsils low."),
    },
    mri: {
      there: always("Diffuse swelling: sulci and fourth ventricle effaced, the tonsils low."),
    },
  },
  {
    id: "cisterns",
    isThere: cisternsNarrowed,
    ct: { there: always("Basal cisterns narrowed."), otherwise: always("Basal cisterns open.") },
    mri: { there: always("Basal cisterns narrowed.") },
  },
];
