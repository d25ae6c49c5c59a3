import type { Report } from "@encephalon/model";
import { messages } from "../messages";

const words = messages.scores;

function Reading({ label, value, hint }: { label: string; value: string; hint: string }) {
  return (
    <div className="flex flex-col gap-1 py-3 sm:px-6 sm:first:pl-0">
      <dt className="text-label text-soft">{label}</dt>
      <dd className="figures font-semibold text-title">{value}</dd>
      <dd className="max-w-64 text-label text-soft">{hint}</dd>
    </div>
  );
}

/** Three lines that are never added up. */
export function Scores({ report: { process, harms, recognition } }: { report: Report }) {
  const harmed = harms.length === 0 ? words.noHarm : words.harmCount(harms.length);
  const recognised =
    recognition.score === null
      ? words.noRecognition
      : words.recognitionOf(Math.round(recognition.score * 100));
  return (
    <section aria-label={words.heading}>
      <dl className="grid divide-line border-line border-y max-sm:divide-y sm:grid-cols-3 sm:divide-x">
        <Reading
          label={words.process}
          value={words.processOf(Math.round(process.score))}
          hint={words.processHint}
        />
        <Reading label={words.harms} value={harmed} hint={words.harmsHint} />
        <Reading label={words.recognition} value={recognised} hint={words.recognitionHint} />
      </dl>
    </section>
  );
}
