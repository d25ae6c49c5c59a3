import { isAnalyteId, type ReferenceRange, referenceRange } from "@encephalon/clinical";
import type { ChildCard, Finding } from "@encephalon/model";
import { UnitText } from "../../../elements/unit-text";
import { messages } from "../messages";
import { findingName, valueText } from "../names";
import { ComaScore, isComaScore } from "./coma-score";
import { FlagMark } from "./flag-mark";

const words = messages.chart;

function rangeText(id: string, { low, high, source }: ReferenceRange): string {
  const [from, to] = [low, high].map((end) => (end === undefined ? null : valueText(id, end)));
  const text = from && to ? `${from}–${to}` : to ? `≤ ${to}` : `≥ ${from}`;
  return source === "unverified" ? `${text} (${words.rangeUnverified})` : text;
}

/** What is usual at that age, or that nothing is known of it; "" for what is no analyte. */
function usualFor(id: string, { ageMonths, sex }: ChildCard): string {
  if (!isAnalyteId(id)) return "";
  const range = referenceRange(id, ageMonths, sex === "female" ? "F" : "M");
  return range ? rangeText(id, range) : words.noRange;
}

/** A number whose decimal point stands in line with those above and below it. */
function Decimal({ text }: { text: string }) {
  const [whole = "", fraction] = text.split(".");
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="grid grid-cols-[minmax(0,1fr)_1.75rem]">
        <span className="text-right">{whole}</span>
        <span>{fraction !== undefined && `.${fraction}`}</span>
      </span>
    </>
  );
}

function NumberRow({ finding, child }: { finding: Finding & { value: number }; child: ChildCard }) {
  const usual = usualFor(finding.id, child);
  return (
    <tr>
      <th scope="row" className="py-0.5 pr-3 text-left font-normal">
        {findingName(finding.id)}
        {finding.text && <span className="text-soft">, {finding.text}</span>}
      </th>
      <td className="figures py-0.5 font-medium">
        <Decimal text={valueText(finding.id, finding.value)} />
      </td>
      <td className="whitespace-nowrap py-0.5 pl-1 text-label text-soft">
        <UnitText unit={finding.unit ?? "1"} />
      </td>
      <td className="py-0.5 text-small sm:pl-3">
        {finding.flag && <FlagMark flag={finding.flag} words={words} />}
        {usual === words.noRange && (
          <span className="whitespace-nowrap text-faint sm:hidden">{words.noRangeShort}</span>
        )}
      </td>
      <td className="figures py-0.5 pl-3 text-right text-faint text-small max-sm:hidden">
        {usual}
      </td>
    </tr>
  );
}

const hasValue = (finding: Finding): finding is Finding & { value: number } =>
  finding.value !== undefined;

/**
 * What was found: numbers in columns with unit, flag and the usual range; words as words. Where there
 * is room, the columns of one table stand below those of another.
 */
export function FindingTable({
  about,
  findings,
  child,
}: {
  /** The item they belong to: a finding of the same name needs no name of its own. */
  about: string;
  findings: readonly Finding[];
  child: ChildCard;
}) {
  const numbers = findings.filter(hasValue).filter((finding) => !isComaScore(finding));
  const flagged = numbers.some(({ flag }) => flag);
  const usual = numbers.map(({ id }) => usualFor(id, child));
  const ranged = usual.some((text) => text !== "");
  const phoneFlags = flagged || usual.includes(words.noRange) ? "w-16" : "w-0";
  const texts = findings.filter(({ value, text }) => value === undefined && text);
  return (
    <>
      <ComaScore findings={findings} />
      {numbers.length > 0 && (
        <table className="mt-1 w-full max-w-2xl table-fixed">
          <colgroup>
            <col />
            <col className="w-16 sm:w-20" />
            <col className="w-14 sm:w-18" />
            <col className={`${phoneFlags} ${flagged ? "sm:w-16" : "sm:w-0"} xl:w-16`} />
            <col className={`${ranged ? "w-0 sm:w-40" : "w-0"} xl:w-40`} />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.finding}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{messages.give.unit}</th>
              <th scope="col">{words.flag}</th>
              <th scope="col">{words.reference}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((finding) => (
              <NumberRow key={finding.id} finding={finding} child={child} />
            ))}
          </tbody>
        </table>
      )}
      {texts.map(({ id, text }) => (
        <p key={id} className="story mt-1 max-w-story">
          {id !== about && (
            <span className="mr-2 font-sans text-label text-soft">{findingName(id)}</span>
          )}{" "}
          {text}
        </p>
      ))}
    </>
  );
}
