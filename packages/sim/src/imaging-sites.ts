import type { RegionName } from "@encephalon/model";

/**
 * A change in words: on both sides alike, on one more than the other, on one alone. `{side}` and `{other}` are
 * filled in; what stands in square brackets is said only where water swells the site.
 */
export interface SiteWords {
  readonly alike: string;
  readonly uneven?: string;
  readonly oneSided?: string;
  /** Where the change is slight, whatever its sides. */
  readonly faint?: string;
  /** Where the regions that the site may be `behind` are changed more. */
  readonly lesser?: string;
  /** Days later, when swelling has gone and tissue is dying back. */
  readonly late?: string;
}

/** What a CT can judge of a site, where it is less than all of it. */
export interface CtView {
  readonly regions?: readonly RegionName[];
  /** Share of its darkness that shows, 1 if absent: white matter is dark already (design). */
  readonly contrast?: number;
}

/** What the change must be like: water outside the cells, or injured cells, that restrict diffusion. */
export type ChangeKind = "oedema" | "injury";
/** On which sides: alike or nearly, both of them, one more than the other, one alone. */
export type Sides = "alike" | "both" | "unlike" | "one";

/** A place where a scan shows something. Its findings are `ct-<id>` and `mri-<id>`. */
export interface Site {
  readonly id: string;
  readonly regions: readonly RegionName[];
  /** Absent where a CT shows nothing of it. */
  readonly ct?: SiteWords;
  readonly mri: SiteWords;
  readonly ctView?: CtView;
  /** What a report calls it when it is clear; not told, if absent. */
  readonly name?: string;
  /** Only a change of this kind; any, if absent. */
  readonly kind?: ChangeKind;
  /** Only where water swells it, or only where none does; either, if absent. */
  readonly swells?: boolean;
  /** Only a change on these sides; any, if absent. */
  readonly sides?: Sides;
  /** Only where none of these regions is changed half as much. */
  readonly without?: readonly RegionName[];
  /** Regions that may be changed more than this one: it then has words of its own, if any. */
  readonly behind?: readonly RegionName[];
  /** Only where those are changed more, or only where they are not; either, if absent. */
  readonly trails?: boolean;
}

/** White matter on CT (design). */
const WHITE: CtView = { contrast: 0.65 };

/**
 * Every place that a report speaks of, in the order of its sentences. A finding is a row, never a
 * diagnosis: what a child has follows from the regions that are changed, on which side and how.
 */
export const SITES: readonly Site[] = [
  {
    id: "thalami",
    regions: ["thalamus"],
    name: "thalami",
    sides: "both",
    behind: ["caudate"],
    ct: {
      alike: "Low density in both thalami, symmetrical[, with swelling].",
      faint: "Both thalami a little darker than they should be, the same on both sides.",
      uneven: "Low density in both thalami, {side} more than {other}[, with swelling].",
    },
    mri: {
      alike: "Both thalami bright [and swollen ]on T2 and FLAIR, dark on T1.",
      faint: "Both thalami faintly bright on T2 and FLAIR, not swollen.",
      uneven: "Both thalami bright [and swollen ]on T2 and FLAIR, {side} more than {other}.",
      lesser: "The medial parts of both thalami bright on T2 and FLAIR.",
      late: "Both thalami bright on T2, no longer swollen, with a thin bright rim on T1. ADC near normal.",
    },
  },
  {
    id: "thalamus-one-sided",
    regions: ["thalamus"],
    sides: "one",
    ct: { alike: "", oneSided: "Low density in the {side} thalamus." },
    mri: {
      alike: "",
      oneSided: "The {side} thalamus bright on T2 and FLAIR, the {other} not.",
    },
  },
  {
    id: "basal-ganglia",
    regions: ["external-capsule"],
    without: ["occipital-cortex"],
    ct: { alike: "Low density along both putamina." },
    mri: {
      alike: "Thin bright rims along both putamina and external capsules.",
      late: "The rims along both putamina and external capsules fading.",
    },
  },
  {
    id: "striatum",
    regions: ["caudate"],
    swells: true,
    ct: { alike: "Low density in the heads of both caudate nuclei and in both putamina." },
    mri: {
      alike:
        "The heads of both caudate nuclei and both putamina swollen and bright on T2 and FLAIR.",
    },
  },
  {
    id: "caudate-putamen",
    regions: ["caudate", "putamen"],
    swells: false,
    without: ["external-capsule", "thalamus"],
    ct: { alike: "Low density in both caudate nuclei and both putamina." },
    mri: { alike: "Both caudate nuclei and both putamina bright on T2 and DWI, not swollen." },
  },
  {
    id: "putamina",
    regions: ["putamen"],
    without: ["external-capsule", "caudate"],
    behind: ["thalamus"],
    trails: false,
    ct: { alike: "Low density in both putamina, well defined." },
    mri: { alike: "Paired, well defined bright lesions in the putamina on T2, without swelling." },
  },
  {
    id: "putamina-with-thalami",
    regions: ["putamen"],
    without: ["external-capsule", "caudate"],
    behind: ["thalamus"],
    trails: true,
    ct: { alike: "Low density in both putamina." },
    mri: {
      alike: "Both putamina bright on T2 and FLAIR, less than the thalami.",
      late: "Signal in both putamina fading.",
    },
  },
  {
    id: "pallidum",
    regions: ["pallidum"],
    without: ["occipital-cortex"],
    ct: { alike: "Low density in both pallida." },
    mri: { alike: "Both pallida bright on T2." },
  },
  {
    id: "cortical-patches",
    regions: ["frontal-cortex", "parietal-cortex"],
    kind: "oedema",
    sides: "both",
    mri: { alike: "Patches of frontal and parietal cortex bright and swollen on both sides." },
  },
  {
    id: "brainstem",
    regions: ["midbrain", "pons", "medulla"],
    name: "brainstem",
    ct: {
      alike: "Low density in the brainstem tegmentum.",
      faint: "The brainstem tegmentum a little dark.",
    },
    mri: {
      alike: "Bright signal in the brainstem tegmentum.",
      late: "Signal in the brainstem tegmentum fading.",
    },
  },
  {
    id: "cerebellum",
    regions: ["cerebellar-white-matter", "dentate"],
    name: "cerebellum",
    ctView: { regions: ["cerebellar-white-matter"], contrast: 0.75 },
    ct: {
      alike: "Low density in the cerebellar white matter.",
      faint: "Cerebellar white matter a little dark.",
      oneSided: "Low density in the {side} cerebellar white matter.",
    },
    mri: {
      alike: "Bright signal in the deep cerebellar white matter on both sides.",
      uneven:
        "Bright signal in the cerebellar white matter and the middle peduncles, {side} more than {other}.",
      oneSided: "Bright signal in the {side} middle cerebellar peduncle and white matter.",
      late: "Signal in the deep cerebellar white matter fading.",
    },
  },
  {
    id: "white-matter",
    regions: ["periventricular-white-matter", "splenium"],
    name: "periventricular white matter",
    sides: "alike",
    ctView: WHITE,
    ct: {
      alike: "Low density in the periventricular white matter.",
      faint: "Periventricular white matter a little dark.",
    },
    mri: {
      alike: "Bright signal in the periventricular white matter, symmetrical.",
      late: "Signal in the periventricular white matter fading.",
    },
  },
  {
    id: "white-matter-asymmetric",
    regions: ["periventricular-white-matter", "subcortical-patches", "internal-capsule"],
    kind: "oedema",
    sides: "unlike",
    ctView: WHITE,
    ct: {
      alike: "",
      uneven: "Ill-defined low density in the white matter, {side} more than {other}.",
      oneSided: "Ill-defined low density in the {side} white matter.",
    },
    mri: {
      alike: "",
      uneven:
        "Large ill-defined bright patches in deep and subcortical white matter on T2 and FLAIR, asymmetric, {side} more than {other}.",
      oneSided:
        "Large ill-defined bright patches in the {side} deep and subcortical white matter on T2 and FLAIR.",
    },
  },
  {
    id: "limbic",
    regions: ["medial-temporal"],
    name: "medial temporal lobes",
    without: ["occipital-cortex"],
    ct: {
      alike: "Low density in both medial temporal lobes.",
      uneven: "Low density in both medial temporal lobes, {side} more than {other}.",
      oneSided: "Low density in the {side} medial temporal lobe.",
    },
    mri: {
      alike: "Both medial temporal lobes bright [and swollen ]on T2 and FLAIR.",
      uneven:
        "Both medial temporal lobes bright [and swollen ]on T2 and FLAIR, {side} more than {other}.",
      oneSided: "The {side} medial temporal lobe bright [and swollen ]on T2 and FLAIR.",
    },
  },
  {
    id: "insula",
    regions: ["insula-cingulate"],
    name: "insular and cingulate cortex",
    without: ["occipital-cortex"],
    ct: {
      alike: "The cortex of both insulae [swollen and ]no longer told from what lies under it.",
      uneven:
        "The cortex of both insulae [swollen and ]no longer told from what lies under it, {side} more than {other}.",
      oneSided:
        "The cortex of the {side} insula [swollen and ]no longer told from what lies under it.",
    },
    mri: {
      alike: "Insular and cingulate cortex bright [and swollen ]on both sides.",
      uneven: "Insular and cingulate cortex bright[ and swollen], {side} more than {other}.",
      oneSided: "Insular and cingulate cortex bright [and swollen ]on the {side}.",
    },
  },
  {
    id: "bright-tree",
    regions: ["subcortical-patches"],
    without: ["central-cortex"],
    kind: "injury",
    sides: "both",
    mri: {
      alike:
        "Subcortical white matter of both frontal lobes bright on DWI, like a tree; spared around the central sulcus.",
      uneven:
        "Subcortical white matter of both frontal lobes bright on DWI, {side} more than {other}; spared around the central sulcus.",
    },
  },
];
