/** One number that a laboratory or a bedside device reports. */
export interface Analyte {
  readonly name: string;
  /** UCUM; the unit of every value of it inside the project. */
  readonly unit: string;
  /** To how many decimals it is printed. */
  readonly decimals: number;
  /** The other unit in use: the value times the factor. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
  readonly loinc?: string;
}

const table = {
  "white-cell-count": {
    name: "White cell count",
    unit: "10*9/L",
    decimals: 1,
    conventional: { unit: "10*3/uL", factor: 1 },
    loinc: "26464-8",
  },
  neutrophils: {
    name: "Neutrophil count",
    unit: "10*9/L",
    decimals: 1,
    conventional: { unit: "10*3/uL", factor: 1 },
    loinc: "26499-4",
  },
  haemoglobin: {
    name: "Haemoglobin",
    unit: "g/L",
    decimals: 0,
    conventional: { unit: "g/dL", factor: 0.1 },
    loinc: "718-7",
  },
  platelets: {
    name: "Platelet count",
    unit: "10*9/L",
    decimals: 0,
    conventional: { unit: "10*3/uL", factor: 1 },
    loinc: "26515-7",
  },
  crp: {
    name: "C-reactive protein",
    unit: "mg/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.1 },
    loinc: "1988-5",
  },
  procalcitonin: {
    name: "Procalcitonin",
    unit: "ug/L",
    decimals: 2,
    conventional: { unit: "ng/mL", factor: 1 },
    loinc: "33959-8",
  },
  "il-6": {
    name: "Interleukin-6",
    unit: "ng/L",
    decimals: 0,
    conventional: { unit: "pg/mL", factor: 1 },
    loinc: "26881-3",
  },
  ferritin: {
    name: "Ferritin",
    unit: "ug/L",
    decimals: 0,
    conventional: { unit: "ng/mL", factor: 1 },
    loinc: "2276-4",
  },
  ast: { name: "Aspartate aminotransferase", unit: "U/L", decimals: 0, loinc: "1920-8" },
  alt: { name: "Alanine aminotransferase", unit: "U/L", decimals: 0, loinc: "1742-6" },
  "bilirubin-total": {
    name: "Bilirubin, total",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.05847 },
    loinc: "14631-6",
  },
  ldh: { name: "Lactate dehydrogenase", unit: "U/L", decimals: 0, loinc: "2532-0" },
  ck: { name: "Creatine kinase", unit: "U/L", decimals: 0, loinc: "2157-6" },
  creatinine: {
    name: "Creatinine",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.01131 },
    loinc: "14682-9",
  },
  urea: {
    name: "Urea",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 2.801 },
    loinc: "22664-7",
  },
  sodium: {
    name: "Sodium",
    unit: "mmol/L",
    decimals: 0,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "2951-2",
  },
  potassium: {
    name: "Potassium",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "2823-3",
  },
  chloride: {
    name: "Chloride",
    unit: "mmol/L",
    decimals: 0,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "2075-0",
  },
  "osmolality-serum": { name: "Osmolality, serum", unit: "mosm/kg", decimals: 0, loinc: "2692-2" },
  "glucose-blood": {
    name: "Blood glucose, bedside",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 18.02 },
    loinc: "15074-8",
  },
  "glucose-plasma": {
    name: "Glucose, laboratory",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 18.02 },
    loinc: "14749-6",
  },
  "lactate-blood": {
    name: "Lactate, bedside",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 9.008 },
    loinc: "32693-4",
  },
  "ph-blood": { name: "pH", unit: "[pH]", decimals: 2, loinc: "11558-4" },
  "pco2-blood": {
    name: "Carbon dioxide tension",
    unit: "mm[Hg]",
    decimals: 0,
    conventional: { unit: "kPa", factor: 0.1333 },
    loinc: "11557-6",
  },
  "po2-blood": {
    name: "Oxygen tension",
    unit: "mm[Hg]",
    decimals: 0,
    conventional: { unit: "kPa", factor: 0.1333 },
    loinc: "11556-8",
  },
  "bicarbonate-blood": {
    name: "Bicarbonate, gas",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "1959-6",
  },
  "base-excess": {
    name: "Base excess",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "11555-0",
  },
  "calcium-ionised": {
    name: "Ionised calcium",
    unit: "mmol/L",
    decimals: 2,
    conventional: { unit: "mg/dL", factor: 4.008 },
    loinc: "1994-3",
  },
  ammonia: {
    name: "Ammonia",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "ug/dL", factor: 1.703 },
    loinc: "16362-6",
  },
  "prothrombin-time": { name: "Prothrombin time", unit: "s", decimals: 1, loinc: "5902-2" },
  inr: { name: "INR", unit: "{INR}", decimals: 2, loinc: "6301-6" },
  aptt: { name: "Activated partial thromboplastin time", unit: "s", decimals: 0, loinc: "14979-9" },
  fibrinogen: {
    name: "Fibrinogen",
    unit: "g/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 100 },
    loinc: "3255-7",
  },
  "d-dimer": {
    name: "D-dimer (FEU)",
    unit: "mg{FEU}/L",
    decimals: 1,
    conventional: { unit: "ng{FEU}/mL", factor: 1000 },
    loinc: "48065-7",
  },
  "albumin-serum": {
    name: "Albumin, serum",
    unit: "g/L",
    decimals: 0,
    conventional: { unit: "g/dL", factor: 0.1 },
    loinc: "1751-7",
  },
  "ketones-blood": {
    name: "Blood ketones, bedside",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 10.41 },
    loinc: "66441-7",
  },
  amylase: { name: "Amylase", unit: "U/L", decimals: 0, loinc: "1798-8" },
  "glutamine-plasma": {
    name: "Glutamine, plasma",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.01461 },
    loinc: "20643-3",
  },
  "alanine-plasma": {
    name: "Alanine, plasma",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.008909 },
    loinc: "20636-7",
  },
  "citrulline-plasma": {
    name: "Citrulline, plasma",
    unit: "umol/L",
    decimals: 0,
    conventional: { unit: "mg/dL", factor: 0.01752 },
    loinc: "20640-9",
  },
  "orotate-urine": {
    name: "Orotic acid, urine",
    unit: "mmol/mol{creat}",
    decimals: 1,
    loinc: "17869-9",
  },
  "anti-xa-lmwh": {
    name: "Anti-Xa level (low-molecular-weight heparin)",
    unit: "[iU]/mL",
    decimals: 2,
    loinc: "32684-3",
  },
  "osmolality-urine": { name: "Osmolality, urine", unit: "mosm/kg", decimals: 0, loinc: "2695-5" },
  "sodium-urine": {
    name: "Sodium, urine",
    unit: "mmol/L",
    decimals: 0,
    conventional: { unit: "meq/L", factor: 1 },
    loinc: "2955-3",
  },
  "protein-creatinine-ratio-urine": {
    name: "Protein to creatinine ratio, urine",
    unit: "mg/mmol{creat}",
    decimals: 0,
    conventional: { unit: "mg/g{creat}", factor: 8.84 },
    loinc: "34366-5",
  },
  "csf-white-cells": {
    name: "CSF white cells",
    unit: "10*6/L",
    decimals: 0,
    conventional: { unit: "/uL", factor: 1 },
    loinc: "26465-5",
  },
  "csf-red-cells": {
    name: "CSF red cells",
    unit: "10*6/L",
    decimals: 0,
    conventional: { unit: "/uL", factor: 1 },
    loinc: "26454-9",
  },
  "csf-lymphocytes-percent": {
    name: "CSF lymphocytes, share",
    unit: "%",
    decimals: 0,
    loinc: "26479-6",
  },
  "csf-protein": {
    name: "CSF protein",
    unit: "g/L",
    decimals: 2,
    conventional: { unit: "mg/dL", factor: 100 },
    loinc: "2880-3",
  },
  "csf-glucose": {
    name: "CSF glucose",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 18.02 },
    loinc: "14744-7",
  },
  "csf-lactate": {
    name: "CSF lactate",
    unit: "mmol/L",
    decimals: 1,
    conventional: { unit: "mg/dL", factor: 9.008 },
    loinc: "2520-5",
  },
  "csf-opening-pressure": {
    name: "CSF opening pressure",
    unit: "cm[H2O]",
    decimals: 0,
    conventional: { unit: "mm[Hg]", factor: 0.7356 },
  },
} as const satisfies Record<string, Analyte>;

export type AnalyteId = keyof typeof table;

/**
 * Everything with a number that the simulated laboratory reports, in SI units, except that gas
 * tensions are in mm[Hg] as the cases print them. LDH is on a wet-chemistry scale.
 */
export const analytes: Readonly<Record<AnalyteId, Analyte>> = table;

/** In the order in which a chart lists them. */
export const ANALYTE_IDS = Object.keys(table) as readonly AnalyteId[]; // keys of a literal table

export const isAnalyteId = (id: string): id is AnalyteId => Object.hasOwn(table, id);
