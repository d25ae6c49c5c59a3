import { everGiven, givenUntil, isAbsent } from "../chart-reading";
import { DAY } from "../duration";
import type { Ledger } from "../ledger";
import { hsvSampled, mriWithoutLimbic } from "../reason-truths";
import { SWAB_PCR } from "../swab";
import { actsWhere, when } from "./clause";
import { firstGiven, type HarmRule, learnerStopped } from "./harm-rule";

/** No sample late enough to trust, and no MRI that speaks against the virus. */
const stoppedTooSoon = (ledger: Ledger, at: number): boolean =>
  everGiven(ledger, ["aciclovir"], at) &&
  hsvSampled(ledger, at).every(({ late }) => !late) &&
  !mriWithoutLimbic(ledger, at);

const onAntigenAlone = (ledger: Ledger, at: number): boolean =>
  isAbsent(ledger, "influenza-antigen", at) && !SWAB_PCR.some((test) => isAbsent(ledger, test, at));

/** Five days, twice a day [AAP2022flu]. */
const COURSE = { minutes: 5 * DAY, doses: 10 };

/** Begun, and neither its days nor its doses are over. */
const cutShort = (ledger: Ledger, at: number): boolean =>
  everGiven(ledger, ["oseltamivir"], at) &&
  at - firstGiven(ledger, ["oseltamivir"]) < COURSE.minutes &&
  givenUntil(ledger, ["oseltamivir"], at).length < COURSE.doses;

export const antiviralHarms: readonly HarmRule[] = [
  {
    code: "H12",
    title: "Aciclovir stopped on an early test",
    severity: "severe",
    why: "herpes PCR of the first 72 hours can be falsely negative",
    safer: "Go on until a PCR from 72 hours or an MRI without limbic lesion is back.",
    references: ["ABN-HSV", "Whitley2005"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStopped(ledger, "aciclovir"), ({ at }) => [
        when(
          stoppedTooSoon(ledger, at),
          "no herpes PCR from 72 hours on and no MRI without limbic lesion was back",
        ),
      ]),
  },
  {
    code: "H15",
    title: "Oseltamivir stopped on a negative antigen",
    severity: "mild",
    why: "the antigen misses many; five of seven children with this disease had a negative one",
    safer: "Go on until a PCR is back.",
    references: ["Cai2024", "Chartrand2012"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStopped(ledger, "oseltamivir"), ({ at }) => [
        when(
          cutShort(ledger, at) && onAntigenAlone(ledger, at),
          "a negative antigen was all that spoke against influenza",
        ),
      ]),
  },
];
