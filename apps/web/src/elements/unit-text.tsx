import { unitLabel } from "./unit-label";

const raised: Readonly<Record<string, string>> = { "²": "2", "³": "3", "⁶": "6", "⁹": "9" };

/** A unit with its powers raised by the page, not by small letters of another font; read aloud as it is written. */
export function UnitText({ unit }: { unit: string }) {
  const label = unitLabel(unit);
  const parts = label.split(/([²³⁶⁹])/);
  if (parts.length === 1) return label;
  return (
    <>
      <span className="sr-only">{label}</span>
      <span aria-hidden>
        {parts.map((part) => (raised[part] ? <sup key={part}>{raised[part]}</sup> : part))}
      </span>
    </>
  );
}
