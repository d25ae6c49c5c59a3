/**
 * How far a source was read: A abstract or record, T a table of it, S through a source that cites
 * it, N known by name only.
 */
export type Verification = "A" | "T" | "S" | "N";

export interface Reference {
  readonly citation: string;
  readonly verification: Verification;
}

const table = {
  "Zhang2025-seed": {
    citation:
      "Zhang Y, He L, Xu J, Wang P, Chen H. Clinical features and outcomes of nine children with acute necrotizing encephalopathy. Front Pediatr 2025;13:1615960. 10.3389/fped.2025.1615960 (PubMed 40843075)",
    verification: "A",
  },
  Yamamoto2015: {
    citation:
      "Yamamoto H, Okumura A, Natsume J, Kojima S, Mizuguchi M. A severity score for acute necrotizing encephalopathy. Brain Dev 2015;37(3):322-327. PII S0387-7604(14)00134-X; 10.1016/j.braindev.2014.05.007 (DOI unverified)",
    verification: "A",
  },
  Okumura2009: {
    citation:
      "Okumura A, et al. Outcome of acute necrotizing encephalopathy in relation to treatment with corticosteroids and gammaglobulin. Brain Dev 2009;31:221-227. 10.1016/j.braindev.2008.03.005",
    verification: "A",
  },
  Mizuguchi1995: {
    citation:
      "Mizuguchi M, et al. Acute necrotising encephalopathy of childhood: a new syndrome presenting with multifocal, symmetric brain lesions. J Neurol Neurosurg Psychiatry 1995;58:555-561. 10.1136/jnnp.58.5.555",
    verification: "A",
  },
  Mizuguchi1997: {
    citation:
      "Mizuguchi M. Acute necrotizing encephalopathy of childhood: a novel form of acute encephalopathy prevalent in Japan and Taiwan. Brain Dev 1997;19(2):81-92. 10.1016/S0387-7604(96)00063-0",
    verification: "A",
  },
  Mizuguchi2021: {
    citation:
      "Mizuguchi M, et al. Guidelines for the diagnosis and treatment of acute encephalopathy in childhood. Brain Dev 2021;43:2-31. 10.1016/j.braindev.2020.08.001",
    verification: "A",
  },
  Zhu2021: {
    citation:
      "Zhu et al. Clinical and radiological outcome in 41 children with ANE. Front Pediatr 2021;9:655074. 10.3389/fped.2021.655074 (PMC8144495, Table 1)",
    verification: "T",
  },
  FanX2022: {
    citation:
      "Fan X, Huang L, Li S, et al. Clinical evaluation of acute necrotizing encephalopathy in children. Front Pediatr 2022. 10.3389/fped.2022.947693",
    verification: "A",
  },
  Fang2023: {
    citation:
      "Fang Y, Gao Q, Jin W, et al. Front Neurol 2023. 10.3389/fneur.2023.1308044 (abstract truncated)",
    verification: "A",
  },
  He2026: {
    citation:
      "He Y, et al. Clinical features, prognostic factors of pediatric acute necrotizing encephalopathy: a 67-case retrospective analysis. Front Neurol 2026. 10.3389/fneur.2026.1762541",
    verification: "A",
  },
  ZhangH2025: {
    citation:
      "Zhang H, Wang Y, et al. Clinical characteristics and associated factors of pediatric acute necrotizing encephalopathy. Clin Exp Pediatr 2025;68(2):153-162. 10.3345/cep.2024.00794",
    verification: "A",
  },
  Chang2022: {
    citation:
      "Chang HP, Hsia SH, Lin JJ, Chan OW, Chiu CC, Lee EP. Early high-dose methylprednisolone therapy is associated with better outcomes in children with acute necrotizing encephalopathy. Children 2022;9(2):136. 10.3390/children9020136",
    verification: "A",
  },
  LeeEP2024: {
    citation:
      "Lee EP, Lin JJ, Chang HP, et al. Ferritin as an effective predictor of neurological outcomes in children with acute necrotizing encephalopathy. Pediatr Neurol 2024:162-168. 10.1016/j.pediatrneurol.2023.12.029",
    verification: "A",
  },
  LiF2025: {
    citation:
      "Li F, Li K, Wang Q, Qian S, Fan C. Predictive value of ANE-SS combined with ferritin and DIC scores for mortality risk in children with ANE. Transl Pediatr 2025;14(1):42-51. 10.21037/tp-24-416",
    verification: "A",
  },
  FanC2025: {
    citation:
      "Fan C, Li F, Li K, et al. High-dose methylprednisolone and tocilizumab improve survival of patients with high-risk pediatric ANE. Clin Exp Pediatr 2025 (accepted). 10.3345/cep.2025.01431 (result figures not seen)",
    verification: "A",
  },
  LiF2026: {
    citation:
      "Li F, Li K, Fan C, Wang Q, Qian S. Tocilizumab combined with different high-dose methylprednisolone regimens for ANE in children. Pediatr Investig 2026. 10.1002/ped4.70039 (PMC12921625)",
    verification: "A",
  },
  TCZ2024: {
    citation:
      "Multicentre cohort of tocilizumab in 21 critically ill children with ANE, 4 Chinese PICUs, Dec 2022–Nov 2023. Chinese Journal of Pediatrics 2024. PubMed 39039879 (authors and DOI unverified)",
    verification: "A",
  },
  LiK2021: {
    citation:
      "Li K, Zhang T, Liu G, et al. Plasma exchange therapy for acute necrotizing encephalopathy of childhood. Pediatr Investig 2021;5(2):99-105. 10.1002/ped4.12280",
    verification: "A",
  },
  Koh2019: {
    citation:
      "Koh JC, et al. Favorable outcomes with early interleukin 6 receptor blockade in severe ANE of childhood. Pediatr Neurol 2019;98:80-84. PII S0887-8994(19)30144-4",
    verification: "A",
  },
  Huang2024: {
    citation:
      "Huang Y, Zhou B, Hong S, Cai Y. Tocilizumab-cured ANE caused by influenza A virus: case report and review. Front Pediatr 2024. 10.3389/fped.2024.1351478",
    verification: "A",
  },
  Fischell2023: {
    citation:
      "Fischell SZ, et al. ANE: report of a favorable outcome and systematic meta-analysis of outcomes with different immunosuppressive therapies. Front Neurol 2023;14:1239746. 10.3389/fneur.2023.1239746",
    verification: "A",
  },
  Xiao2024: {
    citation: "Xiao et al. J Clin Pediatr 2024;42(4):328-332. 10.12372/jcp.2024.23e0014",
    verification: "A",
  },
  "ANE14-2022": {
    citation:
      "Clinical features and imaging manifestations of ANE in children. Int J Dev Neurosci 2022. 10.1002/jdn.10201",
    verification: "A",
  },
  LimHY2016: {
    citation:
      "Lim HY, Ho VPY, Lim TCC, Thomas T, Chan D. Serial outcomes in ANE of childhood. Brain Dev 2016;38(10):928-936. 10.1016/j.braindev.2016.05.002",
    verification: "A",
  },
  LeeCG2014: {
    citation:
      "Lee CG, et al. Clinical outcome of ANE in relation to involving the brain stem. Korean J Pediatr 2014;57:264. 10.3345/kjp.2014.57.6.264",
    verification: "A",
  },
  Seo2010: {
    citation:
      "Seo HE, et al. Clinical spectrum and prognostic factors of ANE in children. J Korean Med Sci 2010;25:449. 10.3346/jkms.2010.25.3.449 (PMC2826728)",
    verification: "A",
  },
  Aksoy2021: {
    citation:
      "Aksoy E, Öztoprak Ü, Çelik H, et al. ANE of childhood: a single-center experience. Turk J Med Sci 2021. 10.3906/sag-2102-47 (also nine children)",
    verification: "A",
  },
  Bashiri2020: {
    citation:
      "Bashiri FA, et al. ANE of childhood: a multicenter experience in Saudi Arabia. Front Pediatr 2020;8:526. 10.3389/fped.2020.00526",
    verification: "A",
  },
  Silverman2025: {
    citation:
      "Silverman A, et al. (US working group). Influenza-associated acute necrotizing encephalopathy in US children. JAMA 2025;334(8):692-701. 10.1001/jama.2025.11534",
    verification: "A",
  },
  Fazal2025: {
    citation:
      "Fazal A, et al. MMWR 2025;74:556-564 (PMC12463191, Table 1): pediatric influenza-associated encephalopathy and ANE, 2024-25",
    verification: "T",
  },
  FazalDeaths2025: {
    citation:
      "Fazal A, et al. MMWR 2025;74(6), mm7406a3: IAE among pediatric influenza deaths 2010-2025",
    verification: "A",
  },
  LiuGM2021: {
    citation:
      "Liu GM, Yang SD, et al. Risk factors of influenza-associated necrotizing encephalopathy in children. J Behav Brain Sci 2021;11:193-203. 10.4236/jbbs.2021.118015",
    verification: "A",
  },
  ChenQ2021: {
    citation: "Chen Q, et al. J Behav Brain Sci 2021. 10.4236/jbbs.2021.119018",
    verification: "A",
  },
  SongYL2021: { citation: "Song YL, et al. Austin J Infect Dis 2021;8(3):1053", verification: "A" },
  ZhangD2025: {
    citation: "Zhang D, et al. BMC Infect Dis 2025. 10.1186/s12879-025-11833-2",
    verification: "A",
  },
  Cai2024: { citation: "Cai et al. Jiangxi Med J 2024;59(1): seven H3N2 ANE", verification: "A" },
  LiuJ2019: {
    citation:
      "Liu J, et al. Chin J Appl Clin Pediatr 2019;34:134-138. 10.3760/cma.j.issn.2095-428X.2019.02.012",
    verification: "A",
  },
  WangD2025: {
    citation:
      "Wang D, et al. Chin J Contemp Pediatr 2025;27(7):829-833. 10.7499/j.issn.1008-8830.2412117",
    verification: "A",
  },
  Hu2020: { citation: "Hu, et al. J Child Neurol 2020;35:724-730", verification: "A" },
  Lin2023: {
    citation:
      "Lin et al. SARS-CoV-2-associated ANE, 12 children. Front Neurol 2023. 10.3389/fneur.2023.1184864",
    verification: "A",
  },
  LimVW2024: {
    citation:
      "Lim VW, et al. Neurol Neuroimmunol Neuroinflamm 2024;11:e200186. 10.1212/NXI.0000000000200186",
    verification: "A",
  },
  Aiba2001: {
    citation:
      "Aiba H, et al. Predictive value of serum interleukin-6 level in influenza virus-associated encephalopathy. Neurology 2001;57(2):295-299. 10.1212/wnl.57.2.295",
    verification: "A",
  },
  Nagao2008: {
    citation:
      "Nagao T, et al. Prognostic factors in influenza-associated encephalopathy. Pediatr Infect Dis J 2008;27(5):384-389. 10.1097/INF.0b013e318162a13b",
    verification: "A",
  },
  JIC2020: {
    citation:
      "Steroid pulse in influenza-associated encephalopathy, 692 patients. J Intensive Care 2020. 10.1186/s40560-020-00479-8",
    verification: "A",
  },
  ScopingIAE2023: {
    citation:
      "Scoping review of timing of interventions in acute encephalopathy. Front Neurosci 2023. 10.3389/fnins.2023.1150868",
    verification: "A",
  },
  Hoshino2012: {
    citation:
      "Hoshino A, et al. Epidemiology of acute encephalopathy in Japan. Brain Dev 2012;34:337-343. 10.1016/j.braindev.2011.07.012",
    verification: "A",
  },
  Goto2018: { citation: "Goto S, et al. Acta Med Okayama 2018;72:351-357", verification: "A" },
  "GeneReviews-ANE1": {
    citation:
      "Neilson DE. Susceptibility to infection-induced acute encephalopathy 3 (retired chapter). GeneReviews NBK258641",
    verification: "A",
  },
  OMIM608033: { citation: "OMIM entry 608033", verification: "A" },
  Neilson2009: {
    citation:
      "Neilson DE, et al. Infection-triggered familial or recurrent cases of ANE caused by mutations in RANBP2. Am J Hum Genet 2009;84 (DOI unverified)",
    verification: "S",
  },
  Levine2020: {
    citation:
      "Levine JM, Ahsan N, Ho E, Santoro JD. Genetic acute necrotizing encephalopathy associated with RANBP2. Mult Scler Relat Disord 2020;43:102194. 10.1016/j.msard.2020.102194",
    verification: "A",
  },
  Anand2015: {
    citation: "Anand G, et al. Pediatr Infect Dis J 2015;34:318-320. 10.1097/INF.0000000000000533",
    verification: "A",
  },
  EJP2010: {
    citation:
      "Untreated recurrent ANE with RANBP2 mutation and normal outcome. Eur J Pediatr 2010. 10.1007/s00431-010-1213-8",
    verification: "A",
  },
  PNB2003: {
    citation: "Pediatric Neurology Briefs 2003;17(7). 10.15844/pedneurbriefs-17-7-10",
    verification: "A",
  },
  "EEG-ANE": {
    citation: "EEG features in seven children with ANE. J Child Neurol, PubMed 33393838",
    verification: "A",
  },
  "NCSE-AE": {
    citation:
      "Non-convulsive status in acute encephalopathy with GCS <12 (25/98); Pediatr Neurol Briefs 26(4) on predictors",
    verification: "A",
  },
  Rehab2018: {
    citation: "Motor rehabilitation after acute encephalopathy. Brain Dev 2018;40:807-812",
    verification: "A",
  },
  Michaeli2014: {
    citation:
      "Michaeli O, et al. Long-term motor and cognitive outcome of acute encephalitis. Pediatrics 2014;133:e546. 10.1542/peds.2013-3010",
    verification: "A",
  },
  Wong2006: { citation: "Wong AM, et al. AJNR 2006;27:1919-1923", verification: "A" },
  Kim2004: {
    citation: "Kim JH, et al. Korean J Radiol 2004;5:171-177. 10.3348/kjr.2004.5.3.171",
    verification: "A",
  },
  Khandwala2024: { citation: "Khandwala, et al. Pediatr Radiol 2024;54(12)", verification: "A" },
  Ibrahim2020: {
    citation: "Egypt J Radiol Nucl Med 2020;51:113. 10.1186/s43055-020-00214-1",
    verification: "A",
  },
  Tian2020: {
    citation:
      "Tian, et al. Chin J Radiol 2020;54:230-234. 10.3760/cma.j.issn.1005-1201.2020.03.011",
    verification: "A",
  },
  Albayram2004: { citation: "Albayram S, et al. AJNR 2004;25:792-797", verification: "A" },
  Goo2003: {
    citation: "Goo HW, et al. Korean J Radiol 2003;4:61-65. 10.3348/kjr.2003.4.1.61",
    verification: "A",
  },
  HKJR2020: { citation: "Hong Kong J Radiol 2020;23:285", verification: "A" },
  BMJCR2016: { citation: "BMJ Case Rep 2016, bcr-2015-213429", verification: "A" },
  SNCCM2021: { citation: "SN Compr Clin Med 2021. 10.1007/s42399-021-00928-x", verification: "A" },
  Fiser1992: {
    citation:
      "Fiser DH. Assessing the outcome of pediatric intensive care. J Pediatr 1992;121(1):68-74 (DOI 10.1016/S0022-3476(05)82544-2 unverified)",
    verification: "A",
  },
  Pollack2014: {
    citation: "Pollack MM, et al. JAMA Pediatr 2014. 10.1001/jamapediatrics.2013.5316",
    verification: "A",
  },
  "FOUR-JIC2016": {
    citation: "FOUR score table, J Intensive Care 2016, s40560-016-0141-8",
    verification: "T",
  },
  Kochar2014: { citation: "J Child Neurol 2014;29:1299", verification: "A" },
  Jamal2017: { citation: "West J Emerg Med 2017", verification: "A" },
  "pGCS-ADC": {
    citation: "Paediatric Glasgow coma scale table, Archives of Disease in Childhood",
    verification: "T",
  },
  "pGCS-Merck": {
    citation: "Paediatric Glasgow coma scale table, Merck Manual",
    verification: "T",
  },
  AAP2022flu: {
    citation:
      "AAP Committee on Infectious Diseases. Pediatrics 2022;150(4):e2022059275. 10.1542/peds.2022-059275",
    verification: "T",
  },
  Uyeki2019: {
    citation: "Uyeki TM, et al. IDSA influenza guideline. Clin Infect Dis 2019. 10.1093/cid/ciy866",
    verification: "A",
  },
  Chartrand2012: {
    citation: "Ann Intern Med 2012;156:500. 10.7326/0003-4819-156-7-201204030-00403",
    verification: "A",
  },
  Merckx2017: {
    citation: "Merckx J, et al. Ann Intern Med 2017 (accuracy of rapid influenza tests)",
    verification: "A",
  },
  "CHOP-SE": {
    citation: "Children's Hospital of Philadelphia status epilepticus and intubation pathways",
    verification: "T",
  },
  "SE-summary": {
    citation: "secondary clinical dossier quoting AES 2016 and ESETT doses, caps and rates",
    verification: "S",
  },
  Glauser2016: {
    citation: "American Epilepsy Society guideline on status epilepticus, 2016",
    verification: "S",
  },
  Kapur2019: { citation: "ESETT trial. N Engl J Med 2019", verification: "S" },
  Kochanek2019: {
    citation:
      "Paediatric severe TBI guideline. Pediatr Crit Care Med 2019;20(3):269-279. 10.1097/PCC.0000000000001737",
    verification: "S",
  },
  HarrietLane: {
    citation:
      "Johns Hopkins Harriet Lane Handbook (ICP dosing; chemistry chapter, part of table read)",
    verification: "S",
  },
  Weiss2020: {
    citation:
      "Surviving Sepsis Campaign children. Pediatr Crit Care Med 2020. 10.1097/PCC.0000000000002198",
    verification: "A",
  },
  ACCM2017: {
    citation: "Haemodynamic support of paediatric and neonatal septic shock",
    verification: "S",
  },
  DECON: { citation: "RCPCH decreased conscious level guideline 2015/2019", verification: "T" },
  "NICE-LP": {
    citation: "LP contraindication tables (Emerg Med J; Arch Dis Child E&P; RCEM; BMC Pediatr)",
    verification: "T",
  },
  "ABN-HSV": { citation: "Kneen/Solomon encephalitis guidance", verification: "S" },
  Whitley2005: { citation: "10.1053/j.spid.2004.09.007", verification: "A" },
  ABX: { citation: "empiric meningitis dosing quoted from ESCMID/IDSA/NICE", verification: "S" },
  "TPE-VN": {
    citation:
      "Plasma exchange in 36 children with autoimmune encephalitis, Vietnam Medical Journal",
    verification: "A",
  },
  "TCZ-label": { citation: "tocilizumab CRS and RA labelling", verification: "S" },
  "VPA-POLG2024": { citation: "BMJ Neurol Open 2024;6:e000650", verification: "A" },
  NPRA2023: { citation: "Malaysia NPRA safety alert on diclofenac", verification: "A" },
  Hama2009: { citation: "BMJ 2009;338:b2345", verification: "A" },
  "BTBGD-GR": { citation: "GeneReviews NBK169615", verification: "A" },
  KleinGitelman1998: { citation: "J Rheumatol 1998;25:1995", verification: "A" },
  Hirano2013: { citation: "(citation not seen in full)", verification: "A" },
  "ADC-IVMP": { citation: "(citation not seen in full)", verification: "A" },
  "IVIG-AE": { citation: "IVIG adverse effects review", verification: "S" },
  Aghakhani2009: {
    citation: "J Neurosurg Pediatr 2009. 10.3171/2008.10.peds08116",
    verification: "A",
  },
  Lebas2012: {
    citation:
      "EPNS/SFNP anticoagulation of CSVT. Eur J Paediatr Neurol 2012;16:219-228; its dosing read in a source that cites it",
    verification: "A",
  },
  Cole2019: { citation: "Pediatr Neurol 2019;100:26-34 (ADEM treatment)", verification: "S" },
  UCD2022: { citation: "acute hyperammonaemia table, PMC9269083", verification: "T" },
  Alfadhel2016: { citation: "10.2147/TCRM.S93144", verification: "A" },
  PALS: { citation: "PALS 2006 vital sign and hypotension tables", verification: "S" },
  Fleming2011: { citation: "Lancet 2011 centiles", verification: "A" },
  IowaHaem: { citation: "University of Iowa paediatric ranges", verification: "T" },
  Tongchuan2022: {
    citation: "CK, CK-MB, LDH reference intervals, 1,606 children, Shaanxi, Hitachi 7600",
    verification: "A",
  },
  "Shenzhen-dry": { citation: "dry-chemistry intervals, 2,345 children", verification: "A" },
  Guo2019: { citation: "Biomed Res Int 2019, article 2018598", verification: "A" },
  Sung2021: {
    citation: "Ann Lab Med 2021;41:155-170. 10.3343/alm.2021.41.2.155",
    verification: "A",
  },
  WhippsX2010: { citation: "UK hospital paediatric chemistry sheet", verification: "T" },
  AppxB: { citation: "nursing appendix of paediatric laboratory values", verification: "T" },
  Valerie2023: {
    citation: "Ferritin in pediatric critical illness. Clin Exp Pediatr 2023;66(3)",
    verification: "A",
  },
  Shah2011: { citation: "10.1002/jhm.711", verification: "A" },
  Wong2000: { citation: "Arch Pediatr Adolesc Med", verification: "A" },
  Kestenbaum2010: { citation: "Pediatrics", verification: "A" },
  Hunt2015: {
    citation: "Regul Toxicol Pharmacol 2015;73:349. 10.1016/j.yrtph.2015.07.013",
    verification: "A",
  },
  Haque2007: {
    citation:
      "Haque IU, Zaritsky AL. Analysis of the evidence for the lower limit of systolic and mean arterial pressure in children. Pediatr Crit Care Med 2007 (formulas read in the abstract; DOI not seen)",
    verification: "A",
  },
  "NICE-CG84": {
    citation: "NICE CG84 update note October 2022: bolus 10 mL/kg in shock under 5 y",
    verification: "S",
  },
  "APLS-seizure": {
    citation:
      "NHS Tayside, APLS status algorithm: buccal midazolam and rectal diazepam by age; buccal ages also on a product leaflet",
    verification: "S",
  },
  "DZP-sum": {
    citation: "Summaries of diazepam paediatric labelling and reviews",
    verification: "S",
  },
  "PB-sum": {
    citation: "Summaries of phenobarbital paediatric labelling and reviews",
    verification: "S",
  },
  "FosPHT-label": {
    citation: "fosphenytoin prescribing information: ≤2 mg PE/kg/min, ≤150 mg PE/min",
    verification: "S",
  },
  "MP-label": {
    citation:
      "methylprednisolone sodium succinate labelling, summary: 30 mg/kg over at least 30 min",
    verification: "S",
  },
  "CRO-label": {
    citation:
      "ceftriaxone labelling, summary: meningitis 100 mg/kg/day, max 4 g; no calcium-containing diluent",
    verification: "S",
  },
  BNFC: {
    citation:
      "BNF for Children, stored copy of pages: aciclovir IV by age (3 mo–11 y, 12–17 y), desmopressin",
    verification: "S",
  },
  SickKids: {
    citation: "SickKids antimicrobial guide: aciclovir 20 mg/kg to 12 y",
    verification: "S",
  },
  "PCM-IV": {
    citation: "paracetamol IV table by weight; summaries on peak effect and daily maximum",
    verification: "S",
  },
  "QCH-gluc": {
    citation: "Children's Health Queensland, unexplained hypoglycaemia: 2 mL/kg of 10 % glucose",
    verification: "S",
  },
  "CHOP-agitation": {
    citation:
      "Children's Hospital of Philadelphia, medications for violent patients: haloperidol dose, onset, duration, cautions",
    verification: "T",
  },
  "TSS-AU": {
    citation:
      "Australian antibiotic guideline page on toxic shock: clindamycin 15 mg/kg up to 600 mg every 8 h, IVIG 0.4–2 g/kg",
    verification: "S",
  },
  "RedBook-TSS": { citation: "Red Book 2015 passage quoted in a blog", verification: "S" },
  "iGAS-rev": {
    citation:
      "van Kempen EB, et al. Review of clindamycin and IVIG in paediatric invasive group A streptococcal disease (PMC12920387)",
    verification: "A",
  },
  "RCH-DI": {
    citation: "Royal Children's Hospital Melbourne, diabetes insipidus",
    verification: "S",
  },
  "DI-1997": {
    citation: "J Pediatr Endocrinol Metab 1997;10:633-639 (14 PICU children)",
    verification: "A",
  },
  "DI-vaso": { citation: "continuous vasopressin in three comatose children", verification: "A" },
  Lifeblood: { citation: "Australian Red Cross, paediatric component doses", verification: "S" },
  "PMH-Ca": {
    citation: "Princess Margaret Hospital Perth, calcium gluconate 10 %",
    verification: "S",
  },
  "CHEO-vitK": { citation: "CHEO manual, vitamin K", verification: "S" },
  "VitK-sum": { citation: "label summary (1–2 h to a measurable effect)", verification: "S" },
  Solana2013: {
    citation:
      "Solana MJ, et al. Omeprazole 0.5 against 1 mg/kg every 12 h in critically ill children. J Pediatr 2013. 10.1016/j.jpeds.2012.10.010",
    verification: "A",
  },
  "ANA-2022": {
    citation: "Fingerhutová Š, et al. Front Pediatr 2022;10:823847. 10.3389/fped.2022.823847",
    verification: "A",
  },
  "HTS-CNSinf": {
    citation:
      "randomised trial of 3 % saline against mannitol in paediatric CNS infection with raised ICP, read in a news summary (authors and journal not seen)",
    verification: "S",
  },
  "Mannitol-ICP": {
    citation: "60 patients, 120 boluses, peak fall at 44 min (18–120) (journal not seen)",
    verification: "A",
  },
  "Mannitol-sum": {
    citation: "summary: onset 10–15 min, lasts 2–4 h, osmolality limit 320",
    verification: "S",
  },
  RAMPART: {
    citation: "blog quoting the trial: 1.6 against 3.3 min to the end of convulsion",
    verification: "S",
  },
  "HKU-LP": { citation: "University of Hong Kong teaching page: INR >1.4", verification: "S" },
  NewcastleGas: {
    citation: "Newcastle laboratories, blood gas reference ranges by age",
    verification: "T",
  },
  "PCH-NH3": { citation: "Perth, ammonia sample rules and ranges", verification: "T" },
  "TAT-2015": {
    citation: "Biochem Med 2015;25:213-221, Table 3. 10.11613/BM.2015.021",
    verification: "T",
  },
  "EDTAT-2022": { citation: "10.1186/s12873-022-00763-w", verification: "A" },
  McCann2010: { citation: "10.1111/j.1365-2753.2010.01545.x", verification: "A" },
  Wabe2019: {
    citation: "Wabe N, et al. Med J Aust 2019;210:316-320. 10.5694/mja2.50049",
    verification: "A",
  },
  "MRI-feed": {
    citation:
      "brain MRI without anaesthesia under 3 months, 47 infants. 10.1016/j.rxeng.2020.07.005",
    verification: "A",
  },
  "StJude-TPE": { citation: "patient page on plasma exchange", verification: "S" },
  CATS: { citation: "Children's Acute Transport Service pages", verification: "S" },
  Seaton2020: {
    citation:
      "Seaton SE, et al. time-to-bedside and 30-day survival, 9,116 transports (Intensive Care Med 2020 and a later paper)",
    verification: "A",
  },
  "BD-2011": {
    citation:
      "Nakagawa TA, et al. Determination of brain death in infants and children. Pediatrics 2011;128:e720; retired October 2023. 10.1097/CCM.0b013e31821f0d4f",
    verification: "A",
  },
  Takanashi2006: { citation: "(see also 10.1016/j.jns.2007.02.006)", verification: "A" },
  "AESD-lab": { citation: "10.3389/fneur.2021.730535", verification: "A" },
  Tada2004: { citation: "Neurology 2004;63:1854", verification: "A" },
  Yildiz2018: { citation: "10.5152/dir.2018.17319", verification: "A" },
  Baumann2015: { citation: "JNNP 2015;86:265", verification: "A" },
  Paolilo2020: { citation: "Children 2020", verification: "A" },
  Bonfante2016: { citation: "10.1007/s00247-015-3523-5", verification: "A" },
  Farina2002: { citation: "AJNR 23:1095", verification: "A" },
  Ichord2017: { citation: "10.3389/fped.2017.00163", verification: "A" },
  Zuccoli2010: { citation: "10.1007/s00234-009-0604-x", verification: "A" },
  Kornreich2005: { citation: "AJNR 26:1668", verification: "A" },
  Costigan2021: { citation: "10.1007/s00431-021-04200-1", verification: "A" },
  Steinborn2004: { citation: "10.1007/s00247-004-1289-2", verification: "A" },
  HSES2008: { citation: "BMC Pediatr 2008;8:43, 10.1186/1471-2431-8-43", verification: "A" },
  Baker2015: { citation: "10.3174/ajnr.A4087", verification: "A" },
  "AAP-AHT2025": { citation: "Pediatrics 2025;155(3):e2024070457", verification: "A" },
  LeeSAE2022: { citation: "10.1016/j.pediatrneurol.2021.12.001", verification: "A" },
  ChenSAE2022: { citation: "fneur.2022.838746", verification: "A" },
  AFP2019: { citation: "Am Fam Physician 2019;99:445", verification: "A" },
  "CDC-Reye": { citation: "surveillance definition", verification: "T" },
  "HIE-imaging": {
    citation: "Fink (PMC4480371) and an out-of-hospital arrest MRI series",
    verification: "A",
  },
  PageBordage1995: {
    citation: "Acad Med 1995;70:104. 10.1097/00001888-199502000-00012",
    verification: "A",
  },
  MCC2012: { citation: "(citation not seen in full)", verification: "A" },
  Lawrence2011: { citation: "Can Fam Physician 57:e373", verification: "A" },
  Dory2012: { citation: "Med Educ", verification: "A" },
  Charlin2005: { citation: "10.1111/j.1365-2929.2005.02092.x", verification: "A" },
  Fournier2008: { citation: "10.1186/1472-6947-8-18", verification: "A" },
  Wan2015: { citation: "10.12809/hkmj154572", verification: "A" },
  Ilgen2015: { citation: "10.1111/medu.12621", verification: "A" },
  EXPRESS2011: {
    citation: "Simul Healthc 2011;6:71. 10.1097/SIH.0b013e31820c44da",
    verification: "A",
  },
  APALS: { citation: "PMC5831729", verification: "A" },
  Boulet2003: { citation: "Anesthesiology 2003;99(6):1270", verification: "A" },
  Collins2025: { citation: "10.1186/s12909-025-07865-6", verification: "A" },
  "Mankin-dangerous": {
    citation:
      'Mankin HJ, Lloyd JS, Rovinelli RJ. Pilot study using "dangerous answers" as scoring technique on certifying examinations (year unverified)',
    verification: "A",
  },
  EHP1986: {
    citation: "Eval Health Prof 1986;9(4). 10.1177/016327878600900405",
    verification: "A",
  },
  MedTeach2009: { citation: "10.1080/01421590802146018", verification: "A" },
  Tweed2017: { citation: "BMC Med Educ 2017. 10.1186/s12909-017-0942-z", verification: "A" },
  EppichCheng2015: { citation: "Simul Healthc (PEARLS)", verification: "A" },
  Debrief2024: { citation: "Simul Healthc 2024;19:S112", verification: "A" },
  Larsen2009: { citation: "(only the year and the finding are known here)", verification: "A" },
  Schmidmaier2011: {
    citation: "(only the year and the finding are known here)",
    verification: "A",
  },
  Fraundorf2023: { citation: "10.1186/s41235-023-00508-8", verification: "A" },
  Kerfoot2007: { citation: "10.1016/j.juro.2006.11.074", verification: "A" },
  Kerfoot2010: { citation: "10.1016/j.jamcollsurg.2010.04.023", verification: "A" },
  Mathes2014: { citation: "JGME 6:270", verification: "A" },
  Matos2017: { citation: "10.1371/journal.pone.0181418", verification: "A" },
  Versteeg2020: { citation: "10.1111/medu.14025", verification: "A" },
  Ark2007: { citation: "Med Educ 41:281", verification: "A" },
  Monteiro2017: { citation: "Perspect Med Educ", verification: "A" },
  SchmidtMamede2020: { citation: "10.1007/s10459-020-10011-0", verification: "A" },
  Plackett2022: { citation: "10.1186/s12909-022-03410-x", verification: "A" },
  Kononowicz2019: { citation: "10.2196/14676", verification: "A" },
  Philippon2016: {
    citation:
      "Philippon AL, et al. Effect of simulated patient death on emergency workers' anxiety: cluster randomized trial. Ann Intensive Care 2016;6:60. 10.1186/s13613-016-0163-3",
    verification: "A",
  },
  Corvetto2013: {
    citation:
      "Corvetto MA, Taekman JM. To die or not to die? A review of simulated death. Simul Healthc 2013;8:8-12. 10.1097/SIH.0b013e3182689aff",
    verification: "A",
  },
  SimDeath2023: {
    citation:
      "Unexpected death in simulation, students and nursing trainees. BMC Med Educ 2023. 10.1186/s12909-023-04638-x",
    verification: "A",
  },
  Allen2007: {
    citation:
      "Allen JE et al. Recovery of consciousness after convulsions in children. Arch Dis Child. 10.1136/adc.2004.069518 (year to be checked)",
    verification: "A",
  },
  Tanaka2023: {
    citation:
      "Tanaka T et al. Time to recovery of consciousness after complex febrile seizures, 317 episodes, Kobe. BMC Neurol 2023. 10.1186/s12883-023-03051-7",
    verification: "A",
  },
} as const satisfies Record<string, Reference>;

export type RefId = keyof typeof table;

/** Every source that a number or a statement in this project names. Parts not seen stay unverified. */
export const references: Readonly<Record<RefId, Reference>> = table;

export const isRefId = (id: string): id is RefId => Object.hasOwn(table, id);

/** What a reader is told about how far a statement was checked. */
export const strengthWords: Readonly<Record<Verification | "design" | "unverified", string>> = {
  A: "abstract or record read",
  T: "table of the source read",
  S: "read in a source that cites it",
  N: "known by name only",
  design: "design: a choice of this project",
  unverified: "unverified: no source was seen",
};
