import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { cisternsNarrowed } from "./conditions";
import {
  allOf,
  change,
  density,
  peak,
  type Sides,
  type Spread,
  sidesOf,
  spreadOf,
  worseOf,
} from "./imaging-change";
import { FOCI, type ImageSign, NO_FLOW, SIGNS } from "./imaging-signs";
import { SITES, type Site, type SiteWords } from "./imaging-sites";
import type { Reading } from "./results";
import { type ThalamicPattern, thalamicPattern } from "./systems/regions";
import { CYTOTOXIC, HAEMORRHAGE, NECROSIS, V, VASOGENIC, type Vector } from "./vector";

/** Least change that MRI shows, share of a region (design). */
export const MRI_SEES = 0.06;
/** Least loss of density that CT shows, as that of cells injured in this share of a region (design). */
const CT_SEES = 0.46;
/** A change below these is faint (design). */
const FAINT = { ct: 1, mri: 0.25 };
/** Water from which a site is swollen, share of it (design). */
const SWOLLEN = 0.25;
/** A region less changed than this is clear; from there to what MRI shows nobody is sure (design). */
const CLEAR = 0.015;

type Scan = "ct" | "mri";

interface Placed {
  readonly site: Site;
  readonly ct: Sides;
  readonly mri: Sides;
  /** Slots of the regions that must not be changed as much, and of those that may be changed more. */
  readonly elsewhere: readonly number[];
  readonly ahead: readonly number[];
}
const PLACED: readonly Placed[] = SITES.map((site) => ({
  site,
  ct: sidesOf(site.ctView?.regions ?? site.regions),
  mri: sidesOf(site.regions),
  elsewhere: allOf(sidesOf(site.without ?? [])),
  ahead: allOf(sidesOf(site.behind ?? [])),
}));

/** How a change that is seen lies on the two sides, and which is the worse; null where none is seen. */
interface Sighting {
  readonly spread: Spread;
  readonly side: "left" | "right";
  readonly faint: boolean;
  readonly lesser: boolean;
  readonly swollen: boolean;
}

function sighting(x: Vector, child: Child, placed: Placed, scan: Scan): Sighting | null {
  const slots = allOf(placed[scan]);
  if (!isSeen(x, placed, scan)) return null;
  if (!isOfKind(x, placed.site, slots)) return null;
  if (change(x, placed.elsewhere) > 0.5 * change(x, slots)) return null;
  const spread = spreadOf(x, placed[scan]);
  const lesser = change(x, placed.ahead) > change(x, slots);
  if (!fits(placed.site, spread) || lesser !== (placed.site.trails ?? lesser)) return null;
  return {
    spread,
    side: worseOf(x, placed[scan]),
    faint: isFaint(x, child, placed, scan, spread),
    lesser,
    swollen: isSwollen(x, slots),
  };
}

/** On CT dead tissue stays dark when all else has gone. */
const isSeen = (x: Vector, placed: Placed, scan: Scan): boolean =>
  scan === "mri"
    ? shown(x, placed, scan) > MRI_SEES
    : shown(x, placed, scan) > CT_SEES || peak(x, allOf(placed.ct), NECROSIS) > DEAD;

/** What a scan shows of a site's change. */
const shown = (x: Vector, placed: Placed, scan: Scan): number =>
  scan === "mri"
    ? change(x, allOf(placed.mri))
    : (placed.site.ctView?.contrast ?? 1) * density(x, allOf(placed.ct));

const isSwollen = (x: Vector, slots: readonly number[]): boolean =>
  peak(x, slots, VASOGENIC) >= SWOLLEN;

/** On CT a middling change that is alike on both sides escapes the eye where nothing else draws it [imaging §2]. */
function isFaint(x: Vector, child: Child, placed: Placed, scan: Scan, spread: Spread): boolean {
  if (shown(x, placed, scan) >= FAINT[scan]) return false;
  if (scan === "mri") return true;
  const dead = peak(x, allOf(placed.ct), NECROSIS) >= DEAD;
  return spread === "alike" && !dead && !cisternsNarrowed(x, child);
}

function fits({ sides }: Site, spread: Spread): boolean {
  if (sides === undefined) return true;
  if (sides === "alike") return spread === "alike";
  if (sides === "both") return spread !== "oneSided";
  return sides === "one" ? spread === "oneSided" : spread !== "alike";
}

/** Injured cells count as the kind of a change from two fifths of the water beside them (design). */
function isOfKind(x: Vector, { kind, swells }: Site, slots: readonly number[]): boolean {
  if (swells !== undefined && swells !== isSwollen(x, slots)) return false;
  if (kind === undefined) return true;
  const injured = peak(x, slots, CYTOTOXIC) >= 0.4 * peak(x, slots, VASOGENIC);
  return injured === (kind === "injury");
}

const inWords = (words: SiteWords, seen: Sighting, late: boolean): string =>
  chosen(words, seen, late)
    .replaceAll(/\[(.*?)\]/g, seen.swollen ? "$1" : "")
    .replaceAll("{side}", seen.side)
    .replaceAll("{other}", seen.side === "left" ? "right" : "left");

const chosen = (words: SiteWords, { spread, faint, lesser }: Sighting, late: boolean): string =>
  (late ? words.late : undefined) ??
  (lesser ? words.lesser : undefined) ??
  (faint ? words.faint : undefined) ??
  words[spread] ??
  words.alike;

/** Present or absent: words only for what is there. */
const present = (id: string, seen: boolean, text: string, otherwise = "not affected"): Finding =>
  seen ? { id, value: 1, unit: "1", text } : { id, value: 0, unit: "1", text: otherwise };

interface Seen {
  readonly site: Site;
  readonly slots: readonly number[];
  readonly id: string;
  readonly text: string;
  readonly there: boolean;
  readonly faint: boolean;
  readonly spread: Spread | null;
}

/** Every site as CT or MRI shows it. */
const look = (x: Vector, child: Child, scan: Scan): readonly Seen[] => {
  const late = scan === "mri" && isLate(x);
  return PLACED.flatMap((placed) => {
    const { site } = placed;
    const words = site[scan];
    if (!words) return [];
    const seen = sighting(x, child, placed, scan);
    const text = seen ? inWords(words, seen, late) : "";
    const there = seen !== null;
    const faint = seen?.faint ?? false;
    const spread = seen?.spread ?? null;
    const id = `${scan}-${site.id}`;
    const slots = allOf(placed[scan]);
    return [{ site, slots, id, text, there, faint, spread }];
  });
};

/** The row of a site: one that has lost its signal, or not yet gained it, is not called free. */
function row(x: Vector, { id, there, text, slots }: Seen): Finding {
  const unsure = change(x, slots) > CLEAR;
  return present(id, there, text, unsure ? "nothing certain" : "not affected");
}

/** What is seen besides the regions: cisterns, vessels, collections, blood. */
const signsOf = (x: Vector, child: Child, scan: Scan) =>
  SIGNS.filter((sign) => sign[scan] !== undefined).map((sign) => {
    const there = sign.isThere(x, child);
    return { sign, there, words: wordsOf(x, sign, scan, there) };
  });

function wordsOf(x: Vector, sign: ImageSign, scan: Scan, there: boolean): string {
  const words = sign[scan];
  return (there ? words?.there(x) : words?.otherwise?.(x)) ?? "";
}

const joined = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== "").join(" ");

/**
 * CT without contrast, read off the state at the minute of the scan. What is faint escapes the first look, unless
 * an earlier scan of this child showed it.
 *
 * @param earlier the numbers of the chart by finding: 1 for a site that a scan showed
 */
export function ctReport(
  x: Vector,
  child: Child,
  earlier: Readonly<Record<string, number>> = {},
): Reading {
  const sites = look(x, child, "ct");
  const signs = signsOf(x, child, "ct");
  const normal = ![...sites, ...signs].some(({ there }) => there);
  const findings = [
    ...sites.map((one) => row(x, one)),
    ...signs.map(({ sign, there, words }) => present(`ct-${sign.id}`, there, words)),
    present("ct-normal", normal, "Normal."),
  ];
  const told = joined([...sites.map(({ text }) => text), ...signs.map(({ words }) => words)]);
  if (normal) return { findings, report: `No low density, no blood, no mass effect. ${told}` };
  const subtle =
    sites.every(({ there, faint }) => faint || !there) && !signs.some(({ there }) => there);
  if (!subtle) return { findings, report: told };
  const shown = sites.some(
    ({ site, there }) =>
      there && (earlier[`ct-${site.id}`] === 1 || earlier[`mri-${site.id}`] === 1),
  );
  const read = shown ? "Beside the earlier scan" : "First read: normal. On review";
  return { findings, report: `${read}: ${told}` };
}

/** The deep veins, by CT or MR. */
export function venogramReport(x: Vector): Reading {
  const blocked = x[V.venousClot] > NO_FLOW;
  const report = blocked
    ? "No flow in the internal cerebral veins, the vein of Galen and the straight sinus."
    : "The sinuses and the deep veins fill.";
  return { findings: [present("venous-occlusion", blocked, report)], report };
}

const CORD = sidesOf(["cord"]).left;

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
export function mriReport(x: Vector, child: Child): Reading {
  const sites = look(x, child, "mri");
  const signs = signsOf(x, child, "mri");
  const normal = ![...sites, ...signs].some(({ there }) => there);
  const findings = [
    ...sites.map((one) => row(x, one)),
    ...signs.map(({ sign, there, words }) => present(`mri-${sign.id}`, there, words)),
    present("mri-normal", normal, "Normal."),
  ];
  if (normal) return { findings, report: "Normal brain. DWI and SWI normal." };
  const seen = sites.filter(({ there }) => there);
  const told = isLate(x)
    ? seen.map(({ text }) => text)
    : seen.map((one) => joined([one.text, adc(x, one)]));
  const words = signs.map(({ words }) => words);
  return { findings, report: joined([...told, ...words, spared(x, sites)]) };
}

/** What is clear, of change and of blood, is told when anything else is affected: it speaks against other diseases. */
function spared(x: Vector, sites: readonly Seen[]): string {
  const free = sites.flatMap(({ site, slots, there }) =>
    site.name !== undefined && !there && isClear(x, slots) ? [site.name] : [],
  );
  return free.length === 0 ? "" : `Clear: ${free.join(", ")}.`;
}

const isClear = (x: Vector, slots: readonly number[]): boolean =>
  change(x, slots) <= CLEAR && peak(x, slots, HAEMORRHAGE) <= FOCI;

const THALAMI = allOf(sidesOf(["thalamus"]));

/** Dead share of a site from which its edge is sharp (design). */
const DEAD = 0.1;
/** Water and cell injury in the thalami below which diffusion looks near normal and swelling is gone (design). */
const DRAINED = 0.3;
const RECOVERED = 0.2;

const CAUDATE = allOf(sidesOf(["caudate"]));

/** After the swelling of thalami inflamed before all: what injures is gone, tissue is dying back [imaging §3]. */
const isLate = (x: Vector): boolean =>
  x[V.brainInflammation] < 0.15 &&
  x[V.venousClot] <= NO_FLOW &&
  change(x, CAUDATE) < change(x, THALAMI) &&
  peak(x, THALAMI, NECROSIS) > 0.02 &&
  peak(x, THALAMI, VASOGENIC) < DRAINED &&
  peak(x, THALAMI, CYTOTOXIC) < RECOVERED;

/** What diffusion shows of the thalami of both sides [Tian2020]. */
const THALAMIC: Readonly<Record<ThalamicPattern, string>> = {
  rim: "Diffusion restricted in a rim of the thalami, the centre only mildly.",
  layers: "Three layers on ADC in the thalami: centre high, middle low, outer high.",
  whole: "Diffusion uniformly restricted through both thalami.",
};

/** Diffusion in a site: restricted where cells are injured, raised where only water lies between them. */
function adc(x: Vector, { site, slots, spread }: Seen): string {
  const wet = peak(x, slots, VASOGENIC);
  const injured = peak(x, slots, CYTOTOXIC);
  if (injured < 0.1 * wet) return "ADC raised.";
  const pattern = site.id === "thalami" && spread === "alike" ? thalamicPattern(x) : null;
  if (pattern) return THALAMIC[pattern];
  return injured > 0.4 * wet ? "Diffusion restricted." : "ADC mixed.";
}
