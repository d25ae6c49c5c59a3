import type { Source } from "@encephalon/clinical";

/** Of sources that have no author and year in their id, what a reader knows them by. */
const names: Readonly<Partial<Record<Source, string>>> = {
  AAP2022flu: "American Academy of Pediatrics 2022, influenza",
  "ABN-HSV": "Kneen and Solomon, encephalitis guidance",
  ABX: "ESCMID, IDSA and NICE, meningitis",
  ACCM2017: "ACCM 2017, septic shock",
  "ANA-2022": "Fingerhutová 2022",
  "APLS-seizure": "APLS, status epilepticus",
  BNFC: "BNF for Children",
  "BTBGD-GR": "GeneReviews NBK169615",
  "CHEO-vitK": "CHEO manual, vitamin K",
  "CHOP-SE": "Children's Hospital of Philadelphia, status epilepticus",
  "CHOP-agitation": "Children's Hospital of Philadelphia, agitation",
  "DI-1997": "J Pediatr Endocrinol Metab 1997",
  "DZP-sum": "summaries of diazepam labelling",
  HarrietLane: "Harriet Lane Handbook",
  Lifeblood: "Australian Red Cross, component doses",
  "PB-sum": "summaries of phenobarbital labelling",
  "PCM-IV": "intravenous paracetamol by weight",
  "PMH-Ca": "Princess Margaret Hospital Perth, calcium gluconate",
  "QCH-gluc": "Children's Health Queensland, hypoglycaemia",
  "SE-summary": "summary of AES 2016 and ESETT",
  "TCZ-label": "tocilizumab labelling",
  "TSS-AU": "Australian guideline, toxic shock",
  UCD2022: "acute hyperammonaemia table, PMC9269083",
  design: "this project",
};

/** A source in words; the citation itself stands in the debrief, and is too long for a bedside. */
export const sourceName = (source: Source): string =>
  names[source] ?? source.replace(/(?<=\p{L})(?=\d{4}$)/u, " ");
