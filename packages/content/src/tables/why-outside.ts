import type { WhyOutside } from "@encephalon/model";

/**
 * Why cells of the recorded courses lie outside their limits at seed 0, as found in the simulated states. "The source"
 * is the case as written. A gain "misses" what it was tried against. Each cell outside has one reason; a test names
 * those that have none, and those of a reason that are within.
 */
export const whyOutside: readonly WhyOutside[] = [
  // Temperature
  {
    reason:
      "Paracetamol from home takes most at the door and wears off by A+6: fever rises by 0.1 °C where the source's " +
      "falls by 0.4. A higher gain of fever misses A+6.",
    cells: { C1: { temperature: [0] } },
  },
  {
    reason:
      "Paracetamol from home takes a quarter of the fever at the door; a gain of fever that makes up for it misses A+24.",
    cells: { C6: { temperature: [0] } },
  },
  {
    reason:
      "His storm comes late, and fever with it: a gain that meets the door passes the 41.0 °C of A+20.",
    cells: { C9: { temperature: [0] } },
  },
  {
    reason:
      "Fever goes with the storm: an IL-6 of 12 pg/mL still leaves 0.7 °C, where the source has none.",
    cells: { C1: { temperature: [72] } },
  },
  {
    reason:
      "Cooling begins ten minutes after this hour; what lowers the model's fever before it takes 0.1 °C, not 0.8.",
    cells: { C4: { temperature: [6] } },
  },
  {
    reason:
      "Fever follows the storm, which stands still in these hours, and the first antipyretic is given at A+10: it falls " +
      "later than the source's.",
    cells: { C5: { temperature: [8, 24] }, C7: { temperature: [3] } },
  },
  {
    reason:
      "A child without fever lies at 36.8 °C: neither cold air nor the cold of shock takes warmth in the model.",
    cells: { M10: { temperature: [0] } },
  },
  // Pulse
  {
    reason:
      "Her rates at rest are below the model's norm for nine months (pulse 133, breath 37), on which fever, acid and " +
      "storm come.",
    cells: { C1: { heartRate: [72], respiratoryRate: [6, 24, 72] } },
  },
  {
    reason:
      "The source's crisis of this hour (pulse 96, 132/88) is half way in the model: Cushing's answer is whole from a " +
      "pressure of 40 mm[Hg] within, and his is 32.",
    cells: { C4: { heartRate: [6], diastolic: [6] } },
  },
  {
    reason:
      "Between two doses of salt the pressure within stands at 29 to 32 mm[Hg]: Cushing's answer slows the heart and " +
      "holds the blood pressure up, of which the source shows nothing.",
    cells: { C4: { heartRate: [24] }, C8: { heartRate: [24], systolic: [24], diastolic: [24] } },
  },
  {
    reason:
      "After herniation nothing drives the heart but what is left of the storm, at 36 °C, and noradrenaline does not " +
      "quicken it.",
    cells: { C5: { heartRate: [72] }, C8: { heartRate: [72] } },
  },
  {
    reason:
      "The storm that the heart feels saturates: with IL-6 down to 390 pg/mL it is still 1.8 of 2 and adds 20 beats.",
    cells: { C9: { heartRate: [120] } },
  },
  {
    reason:
      "Pulse follows the late storm and its fever, 12 beats a degree: 20 more than at the door, where the source has 2.",
    cells: { C9: { heartRate: [10] } },
  },
  {
    reason:
      "In shock that no pressor holds the heart is driven whole, and by adrenaline too; the source's has slowed.",
    cells: { C6: { heartRate: [24] } },
  },
  {
    reason:
      "She still convulses in the minute of arrival (25 beats); the source's pulse is that of the examination, and is " +
      "met half an hour later.",
    cells: { M1: { heartRate: [0] } },
  },
  {
    reason:
      "The source cones at this hour (pulse 84, 148/96); in the model the pressure within rises from A+49 on, with a " +
      "pulse of 84 at A+54.",
    cells: { C7: { heartRate: [48], systolic: [48], diastolic: [48] } },
  },
  // Breath
  {
    reason:
      "Fever and acid still drive his breath, and the drugs of A+0.7 have worn off; coma alone slows no breath in the model.",
    cells: { C2: { respiratoryRate: [6] } },
  },
  {
    reason:
      "The model's ventilator runs at 0.85 of the norm for age; the case's team has set it faster.",
    cells: {
      C5: { respiratoryRate: [24, 72] },
      C6: { respiratoryRate: [6, 24] },
      C7: { respiratoryRate: [24] },
    },
  },
  {
    reason:
      "A stem that slowed her to the source's 12 would take her saturation under its own limit in the same hour.",
    cells: { C5: { respiratoryRate: [8] } },
  },
  {
    reason:
      "Convulsion and a hurt stem take a third of his drive to breathe; the source breathes at 52 all the same.",
    cells: { C6: { respiratoryRate: [0] } },
  },
  {
    reason:
      "A failing stem slows breath in the model from the first; the source's breath quickens before it fails.",
    cells: { C8: { respiratoryRate: [6] }, C9: { respiratoryRate: [20] } },
  },
  {
    reason:
      "Breath answers acid and fever in full in the model, down to a PaCO2 of 25 to 32 mm[Hg]; the source's answers " +
      "less. With the carbon dioxide goes the pH, and on air the saturation.",
    cells: {
      C2: { "ph-blood": [0], "pco2-blood": [0], saturation: [0] },
      C3: { "ph-blood": [0], "pco2-blood": [0] },
      C7: { "ph-blood": [0] },
      M7: { "pco2-blood": [0] },
    },
  },
  {
    reason:
      "The lung suffers by weak breath, lost reflexes, toxin and overfilling, not by the infection itself: saturation " +
      "is 96 to 97 % on air, and 99 % or more with oxygen.",
    cells: {
      C7: { saturation: [0, 3] },
      C8: { saturation: [6] },
      C9: { saturation: [20] },
      M7: { saturation: [0] },
    },
  },
  {
    reason:
      "The table reads him on 15 L of oxygen; at the minute of arrival that is five minutes away.",
    cells: { C6: { saturation: [0] } },
  },
  {
    reason:
      "Pauses in breath collapse a third of the lung, and the breaths between them make their carbon dioxide good: " +
      "saturation falls further than in the source, carbon dioxide rises less.",
    cells: { M4: { saturation: [0] }, M10: { saturation: [0], "pco2-blood": [0] } },
  },
  {
    reason:
      "The sleep after the seizure and midazolam leave a fifth of the blood unaired until oxygen runs.",
    cells: { M6: { saturation: [0] } },
  },
  // Blood pressure and skin
  {
    reason:
      "Her shock is milder in the model: one bolus and the drive of vessels mend much of it. Vessels that fail as far as " +
      "the source's miss pulse, pressure and creatinine of other hours.",
    cells: {
      C7: {
        systolic: [3],
        diastolic: [3, 24],
        capillaryRefill: [0, 3, 24, 48],
        "lactate-blood": [0],
      },
    },
  },
  {
    reason:
      "On adrenaline his pressure holds until A+12 in the model (mean 56 to 61 mm[Hg]): skin is fed and lactate falls. " +
      "The source's shock never answers.",
    cells: {
      C6: { diastolic: [6], capillaryRefill: [6], "lactate-blood": [12], "ph-blood": [12] },
    },
  },
  {
    reason:
      "Pulse pressure narrows with the failing heart, to 26 mm[Hg]; the source's is still 34.",
    cells: { C6: { diastolic: [24] } },
  },
  {
    reason:
      "A child who is not in shock lies up to a tenth above the norm for age in the model, and fever adds; the source is at " +
      "the norm.",
    cells: { C5: { diastolic: [0] } },
  },
  {
    reason:
      "On noradrenaline after herniation the mean pressure answers more than the source's, and dilute urine has emptied " +
      "the vessels, which narrows the pulse pressure.",
    cells: { C5: { diastolic: [72] }, C8: { diastolic: [72] } },
  },
  {
    reason:
      "Her own pressure is set 22 % above her age's, against which water lost works; the source's mean of 93 mm[Hg] is 42 % above.",
    cells: { M5: { diastolic: [0] } },
  },
  {
    reason:
      "With 20 mL/kg of water lost her mean pressure is 6 % above the norm for age, the source's 19 %: 0.2 mm[Hg] short of " +
      "the limit.",
    cells: { M8: { systolic: [0] } },
  },
  {
    reason:
      "After herniation nothing closes the vessels of the skin but the pressor, by half a second.",
    cells: {
      C5: { capillaryRefill: [72] },
      C8: { capillaryRefill: [72] },
      C9: { capillaryRefill: [120] },
    },
  },
  {
    reason: "With a pressure of 101/58 nothing slows the refill of the skin in the model.",
    cells: { C9: { capillaryRefill: [51] } },
  },
  // Consciousness
  {
    reason:
      "Swollen thalami and inflammation still hold her at 12 by A+72; she reaches 14 by A+114.",
    cells: { C1: { gcs: [72] } },
  },
  {
    reason:
      "Eyes, voice and limbs are read off one arousal: with E3 and M5 the voice is V4 once the tube is out, where the " +
      "source has V2.",
    cells: { C4: { gcs: [120] } },
  },
  {
    reason:
      "Limbs bend to pain where pressure bears on a swollen stem; hers is at 15 to 16 mm[Hg] until A+3, so that they withdraw (M4).",
    cells: { C7: { gcs: [0, 3] } },
  },
  {
    reason:
      "Her limbs still bend (M3) under the pressure of these hours; they fall limp with herniation, at A+55.",
    cells: { C7: { gcs: [24, 48] } },
  },
  {
    reason:
      "The steep fall comes later: at this hour the model is half way, at A+24 C9 is at 5. C8 is tubed on the way down.",
    cells: { C8: { gcs: [6] }, C9: { gcs: [20] } },
  },
  {
    reason:
      "Energy that fails by half takes a quarter of his arousal; he sinks to 11 at A+6 and to 7 at A+10.",
    cells: { M4: { gcs: [0] } },
  },
  // Counts
  {
    reason:
      "White cells answer by one number a child, low as the first counts ask; a steroid adds a third and nothing else " +
      "brings them up, where the source's double.",
    cells: {
      C5: { "white-cell-count": [72], neutrophils: [72] },
      C9: { "white-cell-count": [51, 120], neutrophils: [51, 120] },
    },
  },
  {
    reason:
      "White cells stop at 2.0 in the model and go on to 1.6 in the source; the shares of neutrophils agree.",
    cells: { C6: { neutrophils: [30] } },
  },
  {
    reason:
      "Platelets follow the vessels' inflammation with a lag: the consumption that brings them to the table's count of one " +
      "hour (C6 A+12, C7 A+0, C9 A+22) leaves them higher before and takes them lower after.",
    cells: { C6: { platelets: [0, 30] }, C7: { platelets: [24] }, C9: { platelets: [51, 120] } },
  },
  // Inflammation and organs
  {
    reason:
      "The storm that CRP and procalcitonin follow saturates, so that they rise less from the door to their peak than in " +
      "the source: with one gain the door is too high or the peak too low.",
    cells: {
      C3: { procalcitonin: [24] },
      C8: { crp: [0], procalcitonin: [0, 24] },
      C9: { crp: [0, 120], procalcitonin: [0, 22] },
    },
  },
  {
    reason:
      "CRP stands at its peak at the door and loses two fifths by exchange before A+24, where the source's rises by " +
      "six tenths; the gain lies between, too high here (a lower one meets these hours and not that).",
    cells: { C2: { crp: [0, 72] }, C4: { crp: [0, 72] } },
  },
  {
    reason:
      "An exchange ended before this sample (C2 at A+23.8, C4 at A+17.5). In the model it takes 43 % of CRP and " +
      "procalcitonin, 56 % of clotting factors and 71 % of cytokines; the source's values show none of it.",
    cells: {
      C2: {
        crp: [24],
        procalcitonin: [24],
        "il-6": [24],
        "prothrombin-time": [24],
        inr: [24],
        aptt: [24],
        fibrinogen: [24],
      },
      C4: { crp: [24], procalcitonin: [24] },
    },
  },
  {
    reason:
      "Procalcitonin halves in 24 h towards what the storm still asks for, a third (C1) to a half (C4) of the most at " +
      "this hour; the source's falls as if nothing asked any more.",
    cells: {
      C1: { procalcitonin: [72] },
      C2: { procalcitonin: [72] },
      C3: { procalcitonin: [72] },
      C4: { procalcitonin: [72] },
    },
  },
  {
    reason:
      "The storm that procalcitonin follows saturates: with IL-6 down to 390 pg/mL it is still 1.8 of 2, and procalcitonin " +
      "stays, where the source's has more than halved.",
    cells: { C9: { procalcitonin: [120] } },
  },
  {
    reason:
      "Seventy hours into the illness the storm is past its peak at the door, and what follows it is level from there on " +
      "or falls. The source worsens for a day or until A+72: one gain is too high at the door or too low later.",
    cells: {
      C5: {
        procalcitonin: [0],
        creatinine: [0],
        fibrinogen: [0],
        "il-6": [24, 72],
        "bilirubin-total": [24, 72],
        ferritin: [72],
        platelets: [72],
        "d-dimer": [72],
      },
    },
  },
  {
    reason:
      "His storm fades from the door on, faster under the steroid of A+17.5, and what follows it mends after A+24; the " +
      "source's IL-6 holds until A+24 and the organs worsen until A+72.",
    cells: { C8: { "il-6": [24], alt: [72], fibrinogen: [72], "d-dimer": [72] } },
  },
  {
    reason:
      "The late storm stays late: IL-6 is at its peak at A+28 and halves by A+59, where the source's has more than halved " +
      "by A+51. Liver and muscle follow it.",
    cells: { C9: { "il-6": [51, 120], ast: [120], ck: [120] } },
  },
  {
    reason:
      "IL-6 follows the toxin with a half-time of 3 h, and the toxin still rises at the door: it is on its way to 9,300.",
    cells: { M7: { "il-6": [0] } },
  },
  {
    reason:
      "Injury of liver and muscle halves in 22 h, and the storm still feeds it; the source's AST halves in 16 to 17 h from " +
      "A+24 on, its CK in 19.",
    cells: { C2: { ast: [72], ck: [72] }, C4: { ast: [72] } },
  },
  {
    reason:
      "Muscle follows the storm, and CK rises by 30 % until A+24, where the source's rises by half: 2 U/L short of the limit.",
    cells: { C2: { ck: [24] } },
  },
  {
    reason:
      "What three days of storm have done to the liver counts in bilirubin as in AST; the source's bilirubin is that of health.",
    cells: { C3: { "bilirubin-total": [0] } },
  },
  {
    reason:
      "Bilirubin follows the liver with 8 h, and the liver the storm with 9: it is at the source's value at A+32.",
    cells: { C9: { "bilirubin-total": [22] } },
  },
  {
    reason:
      "One gain uses up factors and fibrinogen: after the plasma of A+2 it would have to be higher for the times of A+12 " +
      "and lower for the fibrinogen of A+30.",
    cells: {
      C6: { "prothrombin-time": [12], inr: [12], aptt: [12], fibrinogen: [30] },
    },
  },
  // Chemistry
  {
    reason:
      "The hormone and then sodium follow the illness with 6 and 8 h, and keep only water that is taken, which a drowsy " +
      "child hardly does: at the door sodium has not fallen as far.",
    cells: {
      C1: { sodium: [0] },
      C6: { sodium: [0] },
      C7: { sodium: [0] },
      C9: { sodium: [0] },
      M6: { sodium: [0] },
      M7: { sodium: [0] },
    },
  },
  {
    reason:
      "No strong salt is given by then: isotonic fluid brings sodium to 140 mmol/L, and the hormone takes 2 to 3 of it.",
    cells: { C2: { sodium: [24] }, C7: { sodium: [24] } },
  },
  {
    reason:
      "Feeds by tube without a drip count as free water in full, which the hormone keeps; the source's sodium rises on them.",
    cells: { C2: { sodium: [72] }, C3: { sodium: [72] } },
  },
  {
    reason:
      "Dilute urine raises sodium by a little over 1 mmol/L an hour from herniation on, which is at A+64; the source has " +
      "its whole rise by A+72.",
    cells: { C5: { sodium: [72] } },
  },
  {
    reason:
      "Without doses of salt sodium rises by dilute urine after herniation, and that is later than this hour (C6 at A+32, " +
      "C7 at A+55).",
    cells: { C6: { sodium: [30] }, C7: { sodium: [48] } },
  },
  {
    reason:
      "What doses of 3 % saline raise is lost by half in 8 h: four between A+22 and A+43 leave 3 mmol/L.",
    cells: { C9: { sodium: [51] } },
  },
  {
    reason: "What dilute urine raises and what drifts back balance 18 mmol/L above the start.",
    cells: { C9: { sodium: [120] } },
  },
  {
    reason:
      "The little stress that leaves him at 3.1 mmol/L at the door leaves 5.9 under a steroid; the source's rises to 8.4.",
    cells: { C2: { "glucose-blood": [24] } },
  },
  {
    reason:
      "Shock and steroid hold glucose up to the end; the model's liver does not run out of it as the source's does.",
    cells: { C6: { "glucose-blood": [30] } },
  },
  {
    reason:
      "Stress goes with a storm that saturates and with shock, not with depth of coma: a gain that doubles glucose by A+51 " +
      "misses the door.",
    cells: { C9: { "glucose-blood": [22, 51] } },
  },
  {
    reason:
      "Out of shock and convulsion lactate is 1 mmol/L and half the logarithm of the storm, no more than 3.2 here: " +
      "no other source of it acts in these children.",
    cells: {
      C2: { "lactate-blood": [24] },
      C5: { "lactate-blood": [0, 24] },
      C8: { "lactate-blood": [0, 8, 24] },
      C9: { "lactate-blood": [22] },
      M5: { "lactate-blood": [0] },
      M8: { "lactate-blood": [0] },
    },
  },
  {
    reason:
      "Adrenaline at 0.25 ug/kg/min makes 2 mmol/L of lactate on top of the storm's; the source's falls on it.",
    cells: { C7: { "lactate-blood": [24] } },
  },
  {
    reason:
      "Kidney and storm make 8 to 9 mmol/L of other acids beside the lactate; the source leaves about 4 for them.",
    cells: {
      C6: { "ph-blood": [30], "bicarbonate-blood": [30] },
      C7: { "ph-blood": [24], "bicarbonate-blood": [24] },
    },
  },
  {
    reason: "Failing mitochondria make lactate in the model, and no ammonia.",
    cells: { M4: { ammonia: [0] } },
  },
  {
    reason:
      "Twelve minutes of convulsion beyond ten set 17 umol/L free, by the rule that gives M3 its 82 after 45; the source " +
      "has none of it.",
    cells: { M6: { ammonia: [0] } },
  },
  // Spinal fluid
  {
    reason:
      "Health has 1.6 cells in the model and 1 in the table: a factor on so few is stricter than counting.",
    cells: {
      C4: { "csf-white-cells": [120] },
      M4: { "csf-white-cells": [10] },
      M9: { "csf-white-cells": [6] },
    },
  },
  {
    reason:
      "Without virus or demyelination cells are 1.6 and what the brain's inflammation adds, 2 at most here; counts of 3 " +
      "to 6 are not told apart.",
    cells: {
      C1: { "csf-white-cells": [7] },
      C3: { "csf-white-cells": [72] },
      C5: { "csf-white-cells": [2] },
      C9: { "csf-white-cells": [10] },
      M7: { "csf-white-cells": [96] },
    },
  },
  {
    reason:
      "Red cells are 2 and a third of the white ones; the needle's own, of which the source has more, are not in the model.",
    cells: {
      C2: { "csf-red-cells": [44] },
      C3: { "csf-red-cells": [72] },
      C9: { "csf-red-cells": [10] },
    },
  },
  {
    reason:
      "The brain's inflammation comes over hours from N on, so that coma comes when the source's does, and the leak " +
      "follows it: the table's protein is reached at A+6 (C5) and A+4 (C8).",
    cells: { C5: { "csf-protein": [2] }, C8: { "csf-protein": [2] } },
  },
  {
    reason:
      "Water gathers with an inflammation that comes over 15 h: at the tap the pressure within is still 12 mm[Hg].",
    cells: { C5: { "csf-opening-pressure": [2] } },
  },
  {
    reason:
      "With a sound barrier the fluid holds 21 to 22 mg/dL in every child; the source's 30 to 44 are ordinary as well.",
    cells: { M4: { "csf-protein": [10] }, M5: { "csf-protein": [3] }, M9: { "csf-protein": [6] } },
  },
  {
    reason:
      "Toxin opened the barrier by a tenth on the first day, and protein halves in 40 h; the source's fluid is that of health.",
    cells: { M7: { "csf-protein": [96] } },
  },
];
