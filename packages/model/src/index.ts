export {
  type Action,
  type ActionKind,
  type ActionOf,
  type AnessAnswers,
  actionSchema,
  anessItemsSchema,
  type Dose,
  doseSchema,
} from "./action";
export { ROUTES, type Route, TRIGGERS, type Trigger, WRITTEN_AT_MOST } from "./action-words";
export type { AttemptRecord, PlayedAction, PresentationFacts } from "./attempt-record";
export {
  type Case,
  type ChartTest,
  type ChildCard,
  type CourseStep,
  caseSchema,
  chartTestSchema,
  childCardSchema,
  HISTORY_FACTS,
  type HistoryFact,
  type LearnerCase,
  learnerCase,
  learnerCaseSchema,
  SIGN_STATES,
  type SignLine,
  type SignState,
  type Statement,
  statementSchema,
} from "./case";
export { sinceArrival, wallClock } from "./case-clock";
export { chancesOf } from "./chances";
export {
  type Chart,
  chartOf,
  type DecisionOnChart,
  type DifferentialOnChart,
  type DrugOnChart,
  emptyChart,
  enterSupport,
  extendChart,
  growChart,
  isMachine,
  latestValue,
  type MACHINES,
  NOT_STOPPED,
  type OwnChart,
  ownChart,
  type PendingDrug,
  type PendingOrder,
  type RepeatOnChart,
  type ValueAt,
  type VitalsAt,
} from "./chart";
export { chartFacts } from "./chart-facts";
export { CONDITIONS, type Condition, conditionSchema } from "./condition";
export {
  type CourseTable,
  KINDS_OF_CARE,
  type KindOfCare,
  type Row,
  TABLED_SIGNS,
  type Tabled,
  type TabledScore,
  type TabledSign,
  type WhyOutside,
  type YearAfter,
} from "./course-table";
export {
  DRIVERS,
  type Driver,
  type DriverName,
  MIDLINE_REGIONS,
  type MidlineRegion,
  PAIRED_REGIONS,
  type PairedRegion,
  type RegionName,
} from "./driver";
export {
  DEATH_CAUSES,
  type DeathCause,
  eventSchema,
  type Finding,
  findingSchema,
  type LearnerEvent,
  learnerEventSchema,
  learnerEvents,
  PLACES,
  type Place,
  type SimEvent,
  type SimEventOf,
  SPEAKERS,
  type Vitals,
  vitalsSchema,
} from "./event";
export { type CaseId, caseIdSchema, type ItemId, itemIdSchema } from "./ids";
export { type AnessReading, anessReadingSchema, type Outcome, outcomeSchema } from "./outcome";
export { type CaseError, parseCase } from "./parse-case";
export { rangeSchema } from "./range";
export {
  type Chances,
  type Checkpoint,
  checkpointSchema,
  type HarmFinding,
  harmSchema,
  type PredictionReport,
  type Report,
  reportSchema,
  type SaidFinding,
  type SaidFindings,
  type SeverityReport,
  strengthSchema,
  type TriggerReport,
  type Verdict,
  verdictSchema,
} from "./report";
export {
  type Act,
  actSchema,
  type Criterion,
  criterionSchema,
  type Halving,
  type Part,
  type PartOf,
  type Pattern,
  partSchema,
  patternSchema,
  type Rubric,
  rubricSchema,
  type Stance,
  type Zero,
  zeroSchema,
} from "./rubric";
export { type Trace, traceSchema } from "./trace";
