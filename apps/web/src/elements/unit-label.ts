/** How a UCUM unit is printed at the bedside. A unit that is not here is printed as it is. */
const printed: Readonly<Record<string, string>> = {
  "1": "",
  "{score}": "",
  "{INR}": "",
  "[pH]": "",
  Cel: "°C",
  deg: "°",
  "10*9/L": "10⁹/L",
  "10*6/L": "10⁶/L",
  "10*3/uL": "10³/µL",
  min: "min",
};

/** "ug/kg/min" → "µg/kg/min", "mm[Hg]" → "mmHg", "mg{PE}/kg" → "mg PE/kg". */
export function unitLabel(unit: string): string {
  const whole = printed[unit];
  if (whole !== undefined) return whole;
  return unit
    .replace("mm[Hg]", "mmHg")
    .replace("cm[H2O]", "cmH2O")
    .replace(/\[?iU\]?/g, "IU")
    .replace(/\{(\w+)\}/g, " $1")
    .replace(/\bu(?=[a-zA-Z])/g, "µ")
    .replace("mosm", "mOsm")
    .replace("/m2", "/m²");
}
