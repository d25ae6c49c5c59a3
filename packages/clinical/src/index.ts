export {
  ANALYTE_IDS,
  type Analyte,
  type AnalyteId,
  analytes,
  isAnalyteId,
} from "./analytes";
export {
  ANESS_BANDS,
  ANESS_ITEMS,
  ANESS_POINTS,
  type AnessBand,
  type AnessError,
  type AnessFacts,
  type AnessItem,
  type AnessItems,
  type AnessScore,
  anessBand,
  anessItemsFrom,
  type CsfProtein,
  type PlateletCount,
  scoreAness,
} from "./aness";
export { catalogue, findItem, itemsOfKind } from "./catalogue/catalogue";
export { choiceNames } from "./catalogue/decisions";
export { BRAIN_MRI, CT_STUDIES, isBrainImage, MR_STUDIES } from "./catalogue/imaging";
export {
  type AskItem,
  type BySetting,
  type CallItem,
  type CatalogueItem,
  type DecideItem,
  type DecisionReason,
  type DoItem,
  type ExamineItem,
  type GiveItem,
  ITEM_KINDS,
  type ItemCodes,
  type ItemKind,
  type ItemOf,
  type MoveItem,
  type OrderItem,
  ROUTES,
  type Route,
  type SetItem,
  type Source,
} from "./catalogue/item";
export { INFUSION_LINES } from "./catalogue/procedures";
export {
  type FourComponent,
  fourText,
  type GcsComponent,
  gcsText,
  grimaceText,
  popcText,
} from "./coma-scales";
export {
  DIAGNOSIS_CLASSES,
  type Diagnosis,
  type DiagnosisClass,
  diagnoses,
  findDiagnosis,
} from "./diagnoses";
export {
  type AbsoluteDose,
  absoluteDose,
  type BaseUnit,
  bodySurface,
  type DoseUnitError,
  type WrittenDose,
} from "./doses/amount";
export { type Dose, doseFor, doseRules, maximumDose, rulesFor } from "./doses/dose-for";
export { doseWarnings } from "./doses/dose-warnings";
export {
  ANTIBACTERIALS,
  ANTICOAGULANTS,
  BENZODIAZEPINES,
  BETA_LACTAMS,
  BOLUS_FLUIDS,
  CRYSTALLOIDS,
  NITROGEN_SCAVENGERS,
  SECOND_LINE_ANTISEIZURE,
  SEDATIVES,
  TOXIN_BLOCKERS,
  VASOACTIVES,
} from "./doses/drug-classes";
export type { Amount, Child, DoseBand, DoseRule, Per } from "./doses/rule";
export { timesMaximum } from "./doses/size-warnings";
export {
  type ChartFacts,
  type DoseQuestion,
  type DoseWarning,
  type GivenDose,
  noFacts,
} from "./doses/warning";
export { type DrugKinetics, drugKinetics, kineticsOf } from "./drug-kinetics";
export { TAP_LIMITS } from "./lumbar-puncture";
export {
  denialIn,
  denialOf,
  type FindingName,
  findNamedFinding,
  type NamedFinding,
  namedFindings,
} from "./named-findings";
export { type Observation, type ObservationId, observations } from "./observations";
export {
  outOfRange,
  type ReferenceRange,
  referenceRange,
  type Sex,
} from "./reference-range";
export {
  isRefId,
  type Reference,
  type RefId,
  references,
  strengthWords,
  type Verification,
} from "./references";
export {
  type HospitalSetting,
  hsvPcrSensitivity,
  INFLUENZA_ANTIGEN_SENSITIVITY,
  timings,
} from "./timings";
export { URINE_PASSED } from "./urine-words";
export {
  AGE_BANDS,
  type AgeBand,
  ageBand,
  type CirculationSigns,
  completedYears,
  heartRateRange,
  hypotensionLimit,
  isSlowUnderPressure,
  type Limits,
  meanPressureFifthCentile,
  meanPressureFiftieth,
  respiratoryRateRange,
  type ShockState,
  shockState,
} from "./vital-limits";
