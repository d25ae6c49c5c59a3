import type { Finding } from "@encephalon/model";
import type { ReactNode } from "react";
import { messages } from "../messages";
import { findingName } from "../names";

const PARTS = [
  { id: "gcs-eye", letter: "E" },
  { id: "gcs-verbal", letter: "V" },
  { id: "gcs-motor", letter: "M" },
] as const;

/** Whether a finding belongs to the coma score, which is told in one line. */
export const isComaScore = ({ id, value }: Finding): boolean =>
  value !== undefined && (id === "gcs" || PARTS.some((part) => part.id === id));

/** The coma score in one line, as it is said at a bedside: the sum, then its parts in words. */
export function ComaScore({
  findings,
  trend,
}: {
  findings: readonly Finding[];
  /** The way to earlier scores. */
  trend: ReactNode;
}) {
  const sum = findings.find(({ id }) => id === "gcs");
  if (sum?.value === undefined) return null;
  const parts = PARTS.flatMap(({ id, letter }) => {
    const part = findings.find((finding) => finding.id === id);
    return part?.value === undefined
      ? []
      : [{ id, score: `${letter}${part.value}`, text: part.text }];
  });
  return (
    <p className="mt-1">
      <span className="max-sm:hidden">{findingName("gcs")}</span>
      <span className="sm:hidden">{messages.monitor.gcs}</span>{" "}
      <span className="figures mr-3 font-semibold">
        {sum.value}
        {sum.text === "T" && "T"}
      </span>{" "}
      {parts.map(({ id, score, text }) => (
        <span key={id} className="mr-3 inline-block text-soft">
          <span className="figures">{score}</span> {text}{" "}
        </span>
      ))}{" "}
      <span className="inline-block align-middle">{trend}</span>
    </p>
  );
}
