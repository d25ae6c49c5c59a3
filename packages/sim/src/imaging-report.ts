import type { Finding } from "@encephalon/model";
import { type ImageSign, NO_FLOW, SIGNS } from "./imaging-signs";
import { SITES, type Site, type SiteWords } from "./imaging-sites";
import type { Reading } from "./results";
import {
  at,
  CYTOTOXIC,
  HAEMORRHAGE,
  NECROSIS,
  REGION_SLOTS,
  V,
  VASOGENIC,
  type Vector,
} from "./vector";

/** A change that a radiologist would see: CT shows only what is far on, MRI early. Design. */
const CT_SEES = 0.34;
export const MRI_SEES = 0.06;
/** A change below these is faint, however far threshold and swelling are (design). */
const FAINT = { ct: 0.6, mri: 0.25 };
/** The less changed side against the other, from which a report calls them alike (design). */
const ALIKE = 0.7;

/** Slots of a site's regions on each side; what is in the midline counts on both. */
const slotsOf = ({ regions }: Pick<Site, "regions">, side: "left" | "right"): readonly number[] =>
  [...REGION_SLOTS.keys()].filter((slot) => {
    const region = REGION_SLOTS[slot];
    return (
      region !== undefined &&
      regions.includes(region.name) &&
      [side, "midline"].includes(region.side)
    );
  });

/** Greatest value of a quantity in these slots, 0 to 1: one bright nucleus is a lesion. */
const peak = (x: Vector, slots: readonly number[], quantity: number): number =>
  Math.max(0, ...slots.map((slot) => at(x, quantity + slot)));

/** Greatest change, as water, injury or scar shows it, 0 to 1. */
const change = (x: Vector, slots: readonly number[]): number =>
  Math.max(peak(x, slots, VASOGENIC), peak(x, slots, CYTOTOXIC), peak(x, slots, NECROSIS));

/** All that has changed, by which the two sides are compared: each kind alone reaches its most on both in the end. */
const extent = (x: Vector, slots: readonly number[]): number =>
  peak(x, slots, VASOGENIC) +
  peak(x, slots, CYTOTOXIC) +
  peak(x, slots, NECROSIS) +
  peak(x, slots, HAEMORRHAGE);

interface Placed {
  readonly site: Site;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Slots of the regions that must not be changed. */
  readonly elsewhere: readonly number[];
}
const PLACED: readonly Placed[] = SITES.map((site) => ({
  site,
  left: slotsOf(site, "left"),
  right: slotsOf(site, "right"),
  elsewhere: [...REGION_SLOTS.keys()].filter((slot) => {
    const name = REGION_SLOTS[slot]?.name;
    return name !== undefined && (site.without ?? []).includes(name);
  }),
}));

type Spread = "alike" | "uneven" | "oneSided";

/** How a change that is seen lies on the two sides, and which is the worse; null where none is seen. */
interface Sighting {
  readonly spread: Spread;
  readonly side: "left" | "right";
  readonly faint: boolean;
}

function sighting(x: Vector, placed: Placed, scan: keyof typeof FAINT): Sighting | null {
  const threshold = scan === "ct" ? CT_SEES : MRI_SEES;
  const [left, right] = [change(x, placed.left), change(x, placed.right)];
  const [more, less] = [Math.max(left, right), Math.min(left, right)];
  if (more <= threshold || !isOfKind(x, placed)) return null;
  if (change(x, placed.elsewhere) > MRI_SEES) return null;
  const [all, other] = [extent(x, placed.left), extent(x, placed.right)];
  const side = all >= other ? "left" : "right";
  const isAlike = Math.min(all, other) >= ALIKE * Math.max(all, other);
  const spread = less <= threshold ? "oneSided" : isAlike ? "alike" : "uneven";
  return fits(placed.site, spread) ? { spread, side, faint: more < FAINT[scan] } : null;
}

function fits({ sides }: Site, spread: Spread): boolean {
  if (sides === undefined) return true;
  if (sides === "alike") return spread === "alike";
  if (sides === "both") return spread !== "oneSided";
  return sides === "one" ? spread === "oneSided" : spread !== "alike";
}

/** Injured cells count as the kind of a change from two fifths of the water beside them (design). */
function isOfKind(x: Vector, { site, left, right }: Placed): boolean {
  if (site.kind === undefined) return true;
  const slots = [...left, ...right];
  const injured = peak(x, slots, CYTOTOXIC) >= 0.4 * peak(x, slots, VASOGENIC);
  return injured === (site.kind === "injury");
}

const inWords = (words: SiteWords, { spread, side, faint }: Sighting): string =>
  ((faint ? words.faint : undefined) ?? words[spread] ?? words.alike)
    .replaceAll("{side}", side)
    .replaceAll("{other}", side === "left" ? "right" : "left");

/** Present or absent: words only for what is there. */
const present = (id: string, seen: boolean, text: string): Finding =>
  seen ? { id, value: 1, unit: "1", text } : { id, value: 0, unit: "1", text: "not affected" };

interface Seen {
  readonly placed: Placed;
  readonly id: string;
  readonly text: string;
  readonly there: boolean;
  readonly spread: Spread | null;
}

/** Every site as CT or MRI shows it. */
const look = (x: Vector, scan: "ct" | "mri"): readonly Seen[] =>
  PLACED.flatMap((placed) => {
    const words = placed.site[scan];
    if (!words) return [];
    const seen = sighting(x, placed, scan);
    const text = seen ? inWords(words, seen) : "";
    const id = `${scan}-${placed.site.id}`;
    return [{ placed, id, text, there: seen !== null, spread: seen?.spread ?? null }];
  });

/** What is seen besides the regions: cisterns, vessels, collections, blood. */
const signsOf = (x: Vector, scan: "ct" | "mri") =>
  SIGNS.filter((sign) => sign[scan] !== undefined).map((sign) => ({
    sign,
    there: sign.isThere(x),
    words: wordsOf(sign, scan, sign.isThere(x)),
  }));

const wordsOf = (sign: ImageSign, scan: "ct" | "mri", there: boolean): string =>
  (there ? sign[scan]?.there : sign[scan]?.otherwise) ?? "";

const joined = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== "").join(" ");

/** CT without contrast, read off the state at the minute of the scan. */
export function ctReport(x: Vector): Reading {
  const sites = look(x, "ct");
  const signs = signsOf(x, "ct");
  const normal = ![...sites, ...signs].some(({ there }) => there);
  const findings = [
    ...sites.map(({ id, text, there }) => present(id, there, text)),
    ...signs.map(({ sign, there, words }) => present(`ct-${sign.id}`, there, words)),
    present("ct-normal", normal, "Normal."),
  ];
  const told = joined([...sites.map(({ text }) => text), ...signs.map(({ words }) => words)]);
  return { findings, report: normal ? `No low density, no blood, no mass effect. ${told}` : told };
}

/** The deep veins, by CT or MR. */
export function venogramReport(x: Vector): Reading {
  const blocked = x[V.venousClot] > NO_FLOW;
  const report = blocked
    ? "No flow in the internal cerebral veins, the vein of Galen and the straight sinus."
    : "The sinuses and the deep veins fill.";
  return { findings: [present("venous-occlusion", blocked, report)], report };
}

const CORD = slotsOf({ regions: ["cord"] }, "left");

/** The cord, on MRI of the spine. */
export function spineReport(x: Vector): Reading {
  const seen = change(x, CORD) > MRI_SEES;
  const words = "A long bright lesion in the middle of the cord on T2, the cord swollen over it.";
  return {
    findings: [present("mri-cord", seen, words)],
    report: seen ? words : "Normal cord and roots.",
  };
}

/** MRI with DWI and SWI, read off the state at the minute of the scan. */
export function mriReport(x: Vector): Reading {
  const sites = look(x, "mri");
  const signs = signsOf(x, "mri");
  const normal = ![...sites, ...signs].some(({ there }) => there);
  const findings = [
    ...sites.map(({ id, text, there }) => present(id, there, text)),
    ...signs.map(({ sign, there, words }) => present(`mri-${sign.id}`, there, words)),
    present("mri-normal", normal, "Normal."),
  ];
  if (normal) return { findings, report: "Normal brain. DWI and SWI normal." };
  const seen = sites.filter(({ there }) => there);
  const told = isLate(x) ? [LATE] : seen.map((one) => joined([one.text, adc(x, one)]));
  const words = signs.map(({ words }) => words);
  return { findings, report: joined([...told, ...words, spared(sites)]) };
}

/** Places whose sparing is told when anything else is affected. */
function spared(sites: readonly Seen[]): string {
  const free = sites.filter(({ there }) => !there).map(({ placed }) => placed.site.id);
  const [stem, cerebellum] = [free.includes("brainstem"), free.includes("cerebellum")];
  if (stem && cerebellum) return "Brainstem and cerebellum clear.";
  return stem ? "Brainstem clear." : cerebellum ? "Cerebellum clear." : "";
}

const THALAMI = PLACED.find(({ site }) => site.id === "thalami");
const THALAMIC = [...(THALAMI?.left ?? []), ...(THALAMI?.right ?? [])];

/** After the swelling: what injures is gone, tissue is dying back [imaging §3]. */
const isLate = (x: Vector): boolean =>
  x[V.brainInflammation] < 0.15 && x[V.venousClot] <= NO_FLOW && peak(x, THALAMIC, NECROSIS) > 0.03;

const LATE =
  "The known sites on both sides: swelling less than before, a thin bright rim on T1 in the thalami, ADC near normal.";

/** Inflammation of the brain under which injured thalami show layers (design). */
const LAYERED = 0.1;

/** Diffusion in a site: restricted where cells are injured, raised where only water lies between them. */
function adc(x: Vector, { placed, spread }: Seen): string {
  const slots = [...placed.left, ...placed.right];
  const [wet, injured] = [peak(x, slots, VASOGENIC), peak(x, slots, CYTOTOXIC)];
  if (injured < 0.1 * wet) return "ADC raised.";
  const layered = spread === "alike" && x[V.brainInflammation] > LAYERED;
  if (placed.site.id === "thalami" && layered) return layers(injured);
  return injured > 0.4 * wet ? "Diffusion restricted." : "ADC mixed.";
}

/** The layers of the thalami on diffusion, by how far injury has gone in them [Tian2020]. */
function layers(injury: number): string {
  if (injury > 0.65) return "Diffusion uniformly restricted through both thalami.";
  if (injury > 0.3)
    return "Three layers on ADC in the thalami: centre high, middle low, outer high.";
  return "Diffusion restricted in a thin rim of the thalami, the centre only mildly.";
}
