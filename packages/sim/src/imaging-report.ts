import type { Finding } from "@encephalon/model";
import { cisternsNarrowed } from "./conditions";
import type { Reading } from "./results";
import { groupPeak, type RegionGroup } from "./systems/regions";
import { CYTOTOXIC, HAEMORRHAGE, NECROSIS, V, VASOGENIC, type Vector } from "./vector";

/** Greatest change of a region group, 0 to 1, as water and injury show it. */
const change = (x: Vector, group: RegionGroup): number =>
  Math.max(
    groupPeak(x, group, VASOGENIC),
    groupPeak(x, group, CYTOTOXIC),
    groupPeak(x, group, NECROSIS),
  );

/** A change that a radiologist would see: CT shows only what is far on, MRI early. Design. */
const CT_SEES = 0.34;
const MRI_SEES = 0.06;

interface Site {
  readonly group: RegionGroup;
  readonly id: string;
  readonly ct: string;
  readonly mri: string;
}

const SITES: readonly Site[] = [
  {
    group: "thalami",
    id: "thalami",
    ct: "Low density in both thalami, symmetrical, with swelling.",
    mri: "Both thalami bright and swollen on T2 and FLAIR, dark on T1.",
  },
  {
    group: "striatum",
    id: "basal-ganglia",
    ct: "Low density along both putamina.",
    mri: "Thin bright rims along both putamina and external capsules.",
  },
  {
    group: "brainstem",
    id: "brainstem",
    ct: "Low density in the brainstem tegmentum.",
    mri: "Bright signal in the brainstem tegmentum.",
  },
  {
    group: "cerebellum",
    id: "cerebellum",
    ct: "Low density in the cerebellar white matter.",
    mri: "Bright signal in the deep cerebellar white matter on both sides.",
  },
  {
    group: "whiteMatter",
    id: "white-matter",
    ct: "Low density in the periventricular white matter.",
    mri: "Bright signal in the periventricular white matter, symmetrical.",
  },
];

/** A site as present or absent: words only for what is there. */
const present = (id: string, seen: boolean, text: string): Finding =>
  seen ? { id, value: 1, unit: "1", text } : { id, value: 0, unit: "1", text: "not affected" };

/** CT without contrast, read off the state at the minute of the scan. */
export function ctReport(x: Vector): Reading {
  const seen = SITES.filter(({ group }) => change(x, group) > CT_SEES);
  const narrow = cisternsNarrowed(x);
  const cisterns = narrow ? "Basal cisterns narrowed." : "Basal cisterns open.";
  const normal = seen.length === 0 && !narrow;
  const findings = [
    ...SITES.map(({ id, group, ct }) => present(`ct-${id}`, change(x, group) > CT_SEES, ct)),
    present("ct-cisterns", narrow, cisterns),
    present("ct-normal", normal, "Normal."),
  ];
  if (normal) return { findings, report: `No low density, no blood, no mass effect. ${cisterns}` };
  return { findings, report: [...seen.map(({ ct }) => ct), cisterns].join(" ") };
}

/** The deep veins, by CT or MR. */
export function venogramReport(x: Vector): Reading {
  const blocked = x[V.venousClot] > 0.3;
  const report = blocked
    ? "No flow in the deep cerebral veins."
    : "The sinuses and the deep veins fill.";
  return { findings: [present("venous-occlusion", blocked, report)], report };
}

/** MRI with DWI and SWI, read off the state at the minute of the scan. */
export function mriReport(x: Vector): Reading {
  const seen = SITES.filter(({ group }) => change(x, group) > MRI_SEES);
  const blood =
    Math.max(groupPeak(x, "thalami", HAEMORRHAGE), groupPeak(x, "brainstem", HAEMORRHAGE)) > 0.02;
  const findings = [
    ...SITES.map(({ id, group, mri }) => present(`mri-${id}`, change(x, group) > MRI_SEES, mri)),
    present("mri-haemorrhage", blood, "Small dark foci on SWI."),
    present("mri-normal", seen.length === 0, "Normal."),
  ];
  if (seen.length === 0) return { findings, report: "Normal brain. DWI and SWI normal." };
  const spared = SITES.filter(
    ({ group, id }) => (id === "brainstem" || id === "cerebellum") && change(x, group) <= MRI_SEES,
  );
  const clear =
    spared.length === 2
      ? "Brainstem and cerebellum clear."
      : spared
          .map(({ id }) => (id === "brainstem" ? "Brainstem clear." : "Cerebellum clear."))
          .join(" ");
  const report = [
    ...(isLate(x) ? [LATE] : seen.map(({ mri }) => mri)),
    isLate(x) ? "" : diffusion(x),
    blood ? "Small dark foci on SWI." : "SWI clear.",
    clear,
  ];
  return { findings, report: report.filter((line) => line !== "").join(" ") };
}

/** After the swelling: inflammation gone, tissue dying back [imaging §3]. */
const isLate = (x: Vector): boolean =>
  x[V.brainInflammation] < 0.15 && groupPeak(x, "thalami", NECROSIS) > 0.03;

const LATE =
  "The known sites on both sides: swelling less than before, a thin bright rim on T1 in the thalami, ADC near normal.";

/** The layers of the thalami on diffusion, by how far injury has gone in them [Tian2020]. */
function diffusion(x: Vector): string {
  const injury = groupPeak(x, "thalami", CYTOTOXIC);
  if (change(x, "thalami") <= MRI_SEES) return "";
  if (injury > 0.65) return "Diffusion uniformly restricted through both thalami.";
  if (injury > 0.3)
    return "Three layers on ADC in the thalami: centre high, middle low, outer high.";
  return "Diffusion restricted in a thin rim of the thalami, the centre only mildly.";
}
