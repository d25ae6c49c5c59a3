/**
 * What a stem says of a hospital, and what one scanner does. The sentence is the same in every case of a
 * kind of hospital, so that it tells nothing of the child (design).
 */

/** All that the MRI scanner does, from this minute after arrival on. */
export const scannerFrom = (minute: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ["mri-brain", "mri-brain-short", "mri-spine", "mr-venogram", "mr-spectroscopy"].map((id) => [
      id,
      minute,
    ]),
  );

/** Both kinds of EEG, from this minute after arrival on. */
export const eegFrom = (minute: number): Readonly<Record<string, number>> => ({
  eeg: minute,
  "eeg-continuous": minute,
});

/** A children's hospital; its scanner is free "now" or "from this evening". */
export const childrensHospital = (scannerIsFree: string): string =>
  "The hospital has CT, EEG, a laboratory, surgeons and intensive care day and night; dialysis and " +
  `plasma exchange can be asked for. The MRI scanner is free ${scannerIsFree}.`;

/** A smaller hospital: where a sick child lies in it, and from when EEG and MRI are to be had. */
export const smallerHospital = (unit: string, eegAndMri: string): string =>
  `The hospital has CT and a laboratory day and night and ${unit}. ${eegAndMri}; the next children's ` +
  "hospital is three hours away.";
