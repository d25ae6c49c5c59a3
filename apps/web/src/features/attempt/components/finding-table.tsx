import { isAnalyteId } from "@encephalon/clinical";
import type { Chart, ChildCard, Finding } from "@encephalon/model";
import { createContext, useContext } from "react";
import { UnitText } from "../../../elements/unit-text";
import { messages } from "../messages";
import { findingName, itemName, rangeText, valueText } from "../names";
import { knownValues, trendSpread, usualRange } from "../value-series";
import { ComaScore, isComaScore } from "./coma-score";
import { Decimal } from "./decimal";
import { FlagMark } from "./flag-mark";
import { TrendButton } from "./trend-button";

const words = messages.chart;

/** What is usual at that age, or that nothing is known of it; "" for what is no analyte. */
function usualFor(id: string, child: ChildCard): string {
  if (!isAnalyteId(id)) return "";
  const range = usualRange(id, child);
  return range ? rangeText(id, range) : words.noRange;
}

/** The chart that holds all values, and the way to those of one name. */
interface TrendSource {
  readonly chart: Chart;
  readonly onOpen: (id: string) => void;
}

/**
 * Where trends are read from; none where they are not shown. It changes with every action, and reaches
 * the trends past the entries that hold them: those stay as they are drawn.
 */
export const Trends = createContext<TrendSource | null>(null);

/** The way from a value to those before it, as far as they were known when it was written. */
function Trend({ id, knownAt }: { id: string; knownAt: number }) {
  const source = useContext(Trends);
  if (!source) return null;
  const { chart, onOpen } = source;
  const points = knownValues(chart, id, knownAt);
  if (new Set(points.map(({ at }) => at)).size < 2) return null; // two values of one moment are no trend
  const values = points.map(({ value }) => value);
  const spread = trendSpread(values, usualRange(id, chart.child));
  return <TrendButton id={id} points={points} spread={spread} onOpen={onOpen} />;
}

/** What is usual, under the value where a column of its own has no room; it may run below the unit and the flag. */
const PhoneRange = ({ text }: { text: string }) =>
  text !== "" && (
    <span className="block whitespace-nowrap pl-1 font-normal text-faint text-small sm:hidden">
      <span className="sr-only">{words.reference}: </span>
      {text}
    </span>
  );

function NumberRow({
  finding,
  child,
  knownAt,
}: {
  finding: Finding & { value: number };
  child: ChildCard;
  knownAt: number;
}) {
  const usual = usualFor(finding.id, child);
  return (
    <tr className="max-sm:align-top">
      <th scope="row" className="py-0.5 pr-3 text-left font-normal">
        <span className="xl:flex xl:items-center xl:justify-between xl:gap-2">
          <Trend id={finding.id} knownAt={knownAt} />
          <span>
            {findingName(finding.id)}
            {finding.text && <span className="text-soft">, {finding.text}</span>}
          </span>
        </span>
      </th>
      <td className="figures py-0.5 font-medium">
        <Decimal text={valueText(finding.id, finding.value)} />
        <PhoneRange text={usual === words.noRange ? words.noRangeShort : usual} />
      </td>
      <td className="whitespace-nowrap py-0.5 pl-1 text-label text-soft">
        <UnitText unit={finding.unit ?? "1"} />
      </td>
      <td className="py-0.5 text-small sm:pl-3">
        {finding.flag && <FlagMark flag={finding.flag} words={words} />}
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
  knownAt,
}: {
  /** The item they belong to: a finding of the same name needs no name of its own. */
  about: string;
  findings: readonly Finding[];
  child: ChildCard;
  /** The minute at which they were written. */
  knownAt: number;
}) {
  const numbers = findings.filter(hasValue).filter((finding) => !isComaScore(finding));
  const flagged = numbers.some(({ flag }) => flag);
  const ranged = numbers.some(({ id }) => usualFor(id, child) !== "");
  const texts = findings.filter(({ value, text }) => value === undefined && text);
  return (
    <>
      <ComaScore findings={findings} trend={<Trend id="gcs" knownAt={knownAt} />} />
      {numbers.length > 0 && (
        <table aria-label={itemName(about)} className="mt-1 w-full max-w-2xl table-fixed">
          <colgroup>
            <col />
            <col className="w-14 sm:w-20" />
            <col className="w-16" />
            <col
              className={`${flagged || ranged ? "w-12" : "w-0"} ${flagged ? "sm:w-16" : "sm:w-0"} xl:w-16`}
            />
            <col className={`max-sm:hidden ${ranged ? "sm:w-34" : "sm:w-0"} xl:w-40`} />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.finding}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{messages.give.unit}</th>
              <th scope="col">{words.flag}</th>
              <th scope="col" className="max-sm:hidden">
                {words.reference}
              </th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((finding) => (
              <NumberRow key={finding.id} finding={finding} child={child} knownAt={knownAt} />
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
