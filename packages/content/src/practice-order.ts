/**
 * The order in which the cases are offered: the controls, then one child with the disease beside two
 * look-alikes, close together, then all of them mixed. For novices blocked practice beat mixed practice
 * after a delay [Monteiro2017]; the order within the mix is design, so that no place tells a diagnosis.
 */
export const practiceOrder: readonly string[] = [
  "O1",
  "C2",
  "M6",
  "M1",
  "C1",
  "M3",
  "M8",
  "C4",
  "C3",
  "M2",
  "C9",
  "M5",
  "M4",
  "C8",
  "M7",
  "C5",
  "C6",
  "M10",
  "M9",
  "C7",
];
