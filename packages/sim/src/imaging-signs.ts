import { cisternsNarrowed } from "./conditions";
import { at, HAEMORRHAGE, REGION_COUNT, V, type Vector } from "./vector";

interface SignWords {
  readonly there: string;
  /** What the report says where it is not there; nothing, if absent. */
  readonly otherwise?: string;
}

/** What a scan shows besides changed regions. Its findings are `ct-<id>` and `mri-<id>`. */
export interface ImageSign {
  readonly id: string;
  readonly isThere: (x: Vector) => boolean;
  readonly ct?: SignWords;
  readonly mri?: SignWords;
}

/** Clot that a scan shows and that stops the flow of a venogram (design). */
export const NO_FLOW = 0.3;
/** Blood that shows as foci on SWI, share of a region (design). */
const FOCI = 0.02;
/** Blood that shows as a bleed on CT and to the naked eye, share of a region (design). */
const BLEED = 0.12;
/** Cell injury of the cortex at which its border with the white matter is lost (design). */
const GREY_WHITE = 0.2;
/** mL of blood under the dura that a scan shows (design). */
const COLLECTION = 5;

function mostBlood(x: Vector): number {
  let most = 0;
  for (let slot = 0; slot < REGION_COUNT; slot++) most = Math.max(most, at(x, HAEMORRHAGE + slot));
  return most;
}

export const SIGNS: readonly ImageSign[] = [
  {
    id: "dense-vein",
    isThere: (x) => x[V.venousClot] > NO_FLOW,
    ct: { there: "The internal cerebral veins and the straight sinus are dense." },
    mri: {
      there: "Engorged medullary veins on SWI; the flow void of the straight sinus is not seen.",
    },
  },
  {
    id: "subdural",
    isThere: (x) => x[V.subdural] > COLLECTION,
    ct: { there: "Collections of different density over both hemispheres." },
    mri: { there: "Collections of different signal over both hemispheres." },
  },
  {
    id: "grey-white",
    isThere: (x) => x[V.cortexCytotoxic] > GREY_WHITE,
    ct: { there: "Grey and white matter can no longer be told apart in the hemispheres." },
    mri: { there: "Diffusion restricted widely in the cortex of both hemispheres." },
  },
  {
    id: "haemorrhage",
    isThere: (x) => mostBlood(x) > FOCI,
    mri: { there: "Small dark foci on SWI.", otherwise: "SWI clear." },
  },
  {
    id: "blood",
    isThere: (x) => mostBlood(x) > BLEED,
    ct: { there: "A dense focus of blood in it." },
  },
  {
    id: "cisterns",
    isThere: cisternsNarrowed,
    ct: { there: "Basal cisterns narrowed.", otherwise: "Basal cisterns open." },
    mri: { there: "Basal cisterns narrowed." },
  },
];
