import type { Charted } from "./charted";

/** What brings oxygen beside the flow that is prescribed. */
const DEVICES: ReadonlySet<string> = new Set([
  "bag-mask-ventilation",
  "high-flow-nasal-oxygen",
  "non-invasive-ventilation",
]);

/** Whether stopping this leaves the child on air: no flow and no other device goes on, by the chart. */
export const leavesOnAir = ({ running }: Charted, stopped: string): boolean =>
  (stopped === "oxygen" || DEVICES.has(stopped)) &&
  Object.keys(running).every(
    (item) => item === stopped || (item !== "oxygen" && !DEVICES.has(item)),
  );
