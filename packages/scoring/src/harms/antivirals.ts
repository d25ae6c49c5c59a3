import { everGiven, isAbsent } from "../chart-reading";
import type { Ledger } from "../ledger";
import { hsvSampled, mriWithoutLimbic } from "../reason-truths";
import { actsWhere, when } from "./clause";
import { DAY, firstGiven, type HarmRule, learnerStopped } from "./harm-rule";

/** No sample late enough to trust, and no MRI that speaks against the virus. */
const stoppedTooSoon = (ledger: Ledger, at: number): boolean =>
  everGiven(ledger, ["aciclovir"], at) &&
  hsvSampled(ledger, at).every(({ late }) => !late) &&
  !mriWithoutLimbic(ledger, at);

const PCR = ["influenza-a-pcr", "influenza-b-pcr", "sars-cov-2-pcr"];

const onAntigenAlone = (ledger: Ledger, at: number): boolean =>
  isAbsent(ledger, "influenza-antigen", at) && !PCR.some((test) => isAbsent(ledger, test, at));

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
          at - firstGiven(ledger, ["oseltamivir"]) < 5 * DAY &&
            everGiven(ledger, ["oseltamivir"], at) &&
            onAntigenAlone(ledger, at),
          "a negative antigen was all that spoke against influenza",
        ),
      ]),
  },
];
