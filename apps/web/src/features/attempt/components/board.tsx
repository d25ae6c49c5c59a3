import { scoreAness } from "@encephalon/clinical";
import { type Chart, chancesOf } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { messages } from "../messages";
import { diagnosisName, triggerShares } from "../names";
import { ENDS, predictionTexts } from "../prediction-draft";
import { percentText } from "../read-percent";
import type { Sheet } from "../sheets";
import { useHasDraft } from "../use-draft";
import { SideSection } from "./side-section";

function DifferentialSummary({ differential }: { differential: Chart["differential"] }) {
  if (!differential) return <p className="text-soft">{messages.differential.none}</p>;
  return (
    <>
      <ul>
        {differential.entries
          .toSorted((a, b) => b.probability - a.probability)
          .map(({ diagnosis, probability }) => (
            <Chance
              key={diagnosis}
              name={diagnosisName(diagnosis)}
              percent={percentText(probability)}
            />
          ))}
      </ul>
      {differential.trigger && (
        <p className="figures mt-1 text-label text-soft">
          {messages.differential.triggerSummary(triggerShares(differential.trigger))}
        </p>
      )}
    </>
  );
}

const Chance = ({ name, percent }: { name: string; percent: string }) => (
  <li className="flex justify-between gap-3">
    <span>{name}</span>
    <span className="figures">{percent} %</span>
  </li>
);

function PredictionSummary({ prediction }: { prediction: Chart["prediction"] }) {
  const words = messages.predict;
  if (!prediction) return <p className="text-soft">{words.none}</p>;
  const percents = predictionTexts(chancesOf(prediction));
  return (
    <ul>
      {ENDS.map((end) => (
        <Chance key={end} name={words.ends[end].name} percent={percents[end]} />
      ))}
    </ul>
  );
}

function AnessSummary({ aness }: { aness: Chart["aness"] }) {
  const words = messages.aness;
  if (!aness) return <p className="text-soft">{words.none}</p>;
  const { min, max, known, bands } = scoreAness(aness.items);
  return (
    <p>
      <span className="figures font-semibold">{words.range(min, max)}</span>
      <span className="ml-2 text-label text-soft">
        {words.risk(bands)}, {words.known(known)}
      </span>
    </p>
  );
}

/** That something typed waits to be committed. */
const Typed = ({ sheet }: { sheet: Sheet }) =>
  useHasDraft(sheet) && <p className="text-label text-soft">{messages.draft.kept}</p>;

/** The learner's own thinking, as written down last, and the way to change it. */
export function Board({
  chart,
  disabled,
  onOpen,
}: {
  chart: Chart;
  disabled: boolean;
  onOpen: (sheet: Sheet) => void;
}) {
  const { differential, aness, prediction } = chart;
  const opener = (sheet: "differential" | "aness" | "predict", written: boolean) => {
    const words = messages[sheet];
    const label = written ? words.change : words.write;
    return (
      <Button
        size="small"
        tone="quiet"
        className="-mr-2"
        disabled={disabled}
        aria-label={`${label}: ${words.heading}`}
        onClick={() => onOpen(sheet)}
      >
        {label}
      </Button>
    );
  };
  return (
    <>
      <SideSection
        heading={messages.differential.heading}
        action={opener("differential", differential !== null)}
      >
        <DifferentialSummary differential={differential} />
        <Typed sheet="differential" />
      </SideSection>
      <SideSection heading={messages.aness.heading} action={opener("aness", aness !== null)}>
        <AnessSummary aness={aness} />
        <Typed sheet="aness" />
      </SideSection>
      <SideSection
        heading={messages.predict.heading}
        action={opener("predict", prediction !== null)}
      >
        <PredictionSummary prediction={prediction} />
        <Typed sheet="predict" />
      </SideSection>
    </>
  );
}
