"use client";

import type { Dose } from "@encephalon/clinical";
import { useRef } from "react";
import { Button } from "../../../elements/button";
import { TextField } from "../../../elements/field";
import { unitLabel } from "../../../elements/unit-label";
import { type DoseDraft, type DoseReading, sumAgrees } from "../dose-draft";
import { messages } from "../messages";
import { amountText, withUnit } from "../names";
import { sourceName } from "../source-name";

const words = messages.give;

function SourceDose({ dose }: { dose: Dose }) {
  const upper = dose.high === undefined ? null : withUnit(amountText(dose.high), dose.unit);
  return (
    <li>
      <p>{words.usual(dose.use, dose.text.replaceAll(dose.unit, unitLabel(dose.unit)))}</p>
      <p className="text-soft">
        {upper && (
          <>
            {dose.high === dose.low
              ? words.largest(upper)
              : words.accepted(withUnit(amountText(dose.low), dose.unit), upper)}
            .{" "}
          </>
        )}
        {dose.note && <>{dose.note} </>}
        {words.source(sourceName(dose.source))}
      </p>
    </li>
  );
}

/** The learner's own sum, before a computer's: Enter or the button compares the two. */
function OwnSum({
  reading: { action, comesTo },
  own,
  onOwn,
  onCompare,
}: {
  reading: DoseReading;
  own: string;
  onOwn: (own: string) => void;
  onCompare: () => void;
}) {
  if (!action) return <p className="text-label text-soft">{words.after}</p>;
  if (!comesTo) return <Button onClick={onCompare}>{words.compareSource}</Button>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
      <TextField
        label={words.own(unitLabel(comesTo.unit))}
        value={own}
        onChange={(event) => onOwn(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onCompare();
        }}
        inputMode="decimal"
        autoComplete="off"
        className="figures text-right"
      />
      <Button onClick={onCompare}>{words.compare}</Button>
    </div>
  );
}

function sumText(own: string, comesTo: NonNullable<DoseReading["comesTo"]>): string | null {
  const agrees = sumAgrees(own, comesTo);
  if (agrees === null) return null;
  return agrees ? words.agrees : words.differs(withUnit(own.trim(), comesTo.unit));
}

/** The computed amount beside the learner's own sum, then what sources give, each with its cap. */
function Compared({ reading: { comesTo, rules }, own }: { reading: DoseReading; own: string }) {
  return (
    <div className="flex flex-col gap-3">
      {comesTo && (
        <p className="figures">
          <span className="font-medium">
            {words.comesTo(withUnit(amountText(comesTo.value), comesTo.unit))}
          </span>{" "}
          {sumText(own, comesTo)}
        </p>
      )}
      <ul className="flex flex-col gap-2 border-line border-l-2 pl-3 text-label">
        {rules.map((dose) => (
          <SourceDose key={dose.use} dose={dose} />
        ))}
        {rules.length === 0 && <li className="text-soft">{words.noRule}</li>}
      </ul>
    </div>
  );
}

/** First the learner's own sum, then the computed one and the source's dose. */
export function DoseCheck({
  reading,
  draft: { own, compared },
  onChange,
}: {
  reading: DoseReading;
  draft: DoseDraft;
  onChange: (part: Partial<DoseDraft>) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const shown = compared && reading.action !== null;
  const compare = () => {
    place.current?.focus(); // the button that was pressed will be gone
    onChange({ compared: true });
  };
  return (
    <>
      {!shown && (
        <OwnSum
          reading={reading}
          own={own}
          onOwn={(next) => onChange({ own: next })}
          onCompare={compare}
        />
      )}
      <div ref={place} tabIndex={-1} role="status" className="outline-none empty:absolute">
        {shown && <Compared reading={reading} own={own} />}
      </div>
    </>
  );
}
