import type { Locator, Page } from "@playwright/test";
import {
  act,
  chart,
  decide,
  doseIn,
  examined,
  fillPrescription,
  give,
  handOver,
  openBoard,
  openPrescription,
  played,
  sendPrescription,
  wait,
  waitForResult,
} from "./act";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF, NOT_WAKING } from "./begin-case";
import { finger, type Hands, keys, mouse, tabTo } from "./hands";
import { expectNothingLost, expectWaitedFor } from "./interruptions";
import { onlyTheseHands } from "./only-these-hands";
import { expect, type RestartedServer, test } from "./own-server-journey";
import { NOT_FOR_CARE, readDebrief } from "./read-debrief";
import { fillPrediction, scoreAness, writeDifferential } from "./write";

type Prescription = Parameters<typeof fillPrescription>[1];

/** A dose is typed, and the page is loaded anew before it is sent: it is still there, and is given. */
async function reloadWithDose(
  page: Page,
  drug: string,
  prescription: Prescription,
  hands: Hands,
): Promise<void> {
  await fillPrescription(await openPrescription(page, drug, hands), prescription, hands);
  await expectNothingLost(page, () => page.reload());
  const form = await openPrescription(page, drug, hands);
  await expect(doseIn(form)).toHaveValue(prescription.dose);
  await expect(form.getByLabel("Unit")).toHaveValue(prescription.unit);
  await played(page, () => sendPrescription(form, hands));
  await expect(chart(page)).toContainText(`Prescribed ${drug}`);
}

/** The connection is cut while a dose is typed, which is sent all the same: it is given once, by itself. */
async function cutWithDose(
  page: Page,
  drug: string,
  prescription: Prescription,
  hands: Hands,
): Promise<void> {
  const form = await openPrescription(page, drug, hands);
  await fillPrescription(form, prescription, hands);
  await expectWaitedFor(page, {
    cut: async () => {
      await page.context().setOffline(true);
      await expect(doseIn(form)).toHaveValue(prescription.dose);
    },
    ask: () => sendPrescription(form, hands),
    told: "You are offline.",
    mend: () => page.context().setOffline(false),
    done: chart(page).getByText(`Prescribed ${drug}`),
  });
}

const CHANCES = { dead: 5, good: 80, poor: 15 };

/** The server is killed while a prediction is typed: what is asked for waits, and all is as it was, also when read anew. */
async function killWithPrediction(
  page: Page,
  server: RestartedServer,
  hands: Hands,
): Promise<void> {
  const sheet = await fillPrediction(page, CHANCES, hands);
  await hands.press(sheet.getByRole("button", { name: "Close" }));
  await expectWaitedFor(page, {
    cut: server.kill,
    ask: () => hands.find(page, "gcs", "Examine: Level of consciousness"),
    told: "The connection is lost.",
    mend: server.startAgain,
    done: examined(page, "Level of consciousness"),
  });
  await expectNothingLost(page, () => page.reload());
  await openBoard(page, "Predict: Prediction", hands);
  await expect(sheet.getByLabel("Percent for POPC 1–2")).toHaveValue(String(CHANCES.good));
  const commit = sheet.getByRole("button", { name: "Write the prediction down" });
  await played(page, () => hands.press(commit));
  await expect(chart(page)).toContainText("dead 5 %, POPC 1–2 80 %, POPC 3–5 15 %");
}

const HOURS = ["first", "second", "third", "fourth", "fifth"] as const;

test("the child who is not herself, by mouse alone, through a reload, a cut connection and a killed server", async ({
  page,
  context,
  server,
}) => {
  test.slow();
  const expectOnlyMouse = await onlyTheseHands(context, { pointer: "mouse", keyboard: false });
  await beginAsGuest(page, NOT_HERSELF, mouse);
  await expect(page.getByRole("heading", { name: "Girl, 9 months" })).toBeVisible();
  await expect(page.getByText(NOT_FOR_CARE)).toBeVisible();
  await expect(chart(page)).toContainText("Arrived. Emergency department.");

  await test.step("ask and examine", async () => {
    await act(page, "onset", "Ask: What came first, and when", mouse);
    await expect(chart(page)).toContainText("The fever came first");
    await act(page, "gcs", "Examine: Level of consciousness", mouse);
    await act(page, "pupils", "Examine: Pupils and eye movements", mouse);
  });

  await test.step("glucose, gas and bloods", async () => {
    await act(page, "glucose", "Order: Blood glucose, bedside", mouse);
    await act(page, "capillary gas", "Order: Capillary blood gas", mouse);
    await act(page, "fbc", "Order: Full blood count with differential", mouse);
    await act(page, "liver", "Order: Liver function tests", mouse);
    await act(page, "coagulation", "Order: Coagulation screen", mouse);
    await act(page, "ammonia", "Order: Ammonia", mouse);
    await act(page, "blood culture", "Order: Blood culture", mouse);
    await act(page, "flu", "Order: Influenza A+B rapid antigen", mouse);
    await expect(page.getByText(/^Next result in \d+ min$/)).toBeVisible();
  });

  await test.step("antibiotic and antiviral, through a reload and a cut connection", async () => {
    const ceftriaxone = { dose: "100", unit: "mg/kg", repeat: "Every 24 h" };
    await reloadWithDose(page, "Ceftriaxone", ceftriaxone, mouse);
    await cutWithDose(
      page,
      "Aciclovir",
      { dose: "500", unit: "mg/m2", repeat: "Every 8 h" },
      mouse,
    );
  });

  await test.step("time passes and results come", async () => {
    await wait(page, "+1 h", mouse);
    await expect(chart(page)).toContainText("Given: Ceftriaxone");
    await page.getByRole("button", { name: "Results", exact: true }).click();
    await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeVisible();
    await page.getByRole("button", { name: "All", exact: true }).click();
    await act(page, "family", "Do: Family talk: what is happening", mouse);
    await act(page, "ct", "Order: CT head without contrast", mouse);
    await waitForResult(page, mouse);
    await wait(page, "+1 h", mouse);
    await expect(chart(page)).toContainText("CT head without contrast");
  });

  await test.step("a prediction, through a killed server", async () => {
    await killWithPrediction(page, server, mouse);
  });

  await test.step("lumbar puncture, decided with its reason", async () => {
    const now = { choice: "Do it now", reason: "Every check is passed" };
    await decide(page, "Lumbar puncture: decision", now, mouse);
    await expect(chart(page)).toContainText("Lumbar puncture: decision Do it now");
    await act(page, "lp", "Do: Lumbar puncture", mouse);
    await expect(chart(page)).toContainText("Done: Lumbar puncture");
    await act(page, "csf cells", "Order: CSF cell count", mouse);
    await act(page, "csf protein", "Order: CSF protein", mouse);
    await act(page, "csf hsv", "Order: CSF herpes simplex PCR", mouse);
    await wait(page, "+1 h", mouse);
    await wait(page, "+1 h", mouse);
    await expect(chart(page).getByRole("rowheader", { name: "CSF protein" })).toBeVisible();
  });

  await test.step("steroid, and what the learner thinks", async () => {
    const pulse = { dose: "30", unit: "mg/kg", repeat: "Every 24 h" };
    await give(page, "Methylprednisolone", pulse, mouse);
    const thought = {
      "Acute necrotizing encephalopathy": 60,
      "Herpes simplex encephalitis": 15,
    };
    await expect(page.getByText("The first brain image is back.")).toBeVisible();
    await writeDifferential(page, thought, { "Influenza A": 70 }, mouse);
    await expect(chart(page)).toContainText("Trigger: Influenza A 70 %, Another trigger 30 %");
    await expect(page.getByText("The first brain image is back.")).toBeHidden();
    const known = { "Shock in the first 24 hours": "No", "Older than 48 months": "No" } as const;
    await scoreAness(page, known, mouse);
    await expect(chart(page)).toContainText("2 of 5 known");
    const later = { choice: "Wait and look again", reason: "No thalamic lesion shown yet" };
    await decide(page, "Plasma exchange: decision", later, mouse);
    await act(page, "intensive care", "Move: To intensive care", mouse);
  });

  await handOver(page, ["MRI in the morning", "Second dose of steroid tomorrow"], mouse);

  await test.step("the debrief", async () => {
    await readDebrief(page, {
      title: NOT_HERSELF,
      illness: "Acute necrotizing encephalopathy",
      earned: /aciclovir/i,
      point: (_, figure) => figure.click(),
      hands: mouse,
    });
    const thought = page.getByRole("region", { name: "What you thought" });
    await expect(thought.getByRole("heading", { name: /^Trigger \d+ of 100$/ })).toBeVisible();
    const score = page.getByRole("region", { name: "ANE Severity Score" });
    await expect(score.getByRole("heading", { name: /^Your score .* \d+ of 100$/ })).toBeVisible();
  });

  await test.step("it is kept on the start page", async () => {
    await page.getByRole("link", { name: "To the cases" }).click();
    await expect(page.getByText(/^best \d+ of 100$/)).toBeVisible();
    await expect(page.getByRole("link", { name: `Last debrief: ${NOT_HERSELF}` })).toBeVisible();
  });
  expectOnlyMouse();
});

const arrowOn = async (slider: Locator): Promise<void> => {
  await tabTo(slider);
  await slider.page().keyboard.press("ArrowRight");
};

test("the child who does not wake, by keyboard alone, through a reload, a cut connection and a killed server", async ({
  page,
  context,
  server,
}) => {
  test.slow();
  const expectOnlyKeys = await onlyTheseHands(context, { pointer: null, keyboard: true });
  await beginAsGuest(page, NOT_WAKING, keys);
  await expect(page.getByRole("heading", { name: "Boy, 2 years 7 months" })).toBeVisible();

  await test.step("first look, glucose, gas and bloods", async () => {
    await act(page, "airway", "Examine: Airway", keys);
    await act(page, "gcs", "Examine: Level of consciousness", keys);
    await act(page, "posture", "Examine: Posture and abnormal movements", keys);
    await act(page, "bedside glucose", "Order: Blood glucose, bedside", keys);
    await act(page, "cap gas", "Order: Capillary blood gas", keys);
    await act(page, "cbc", "Order: Full blood count with differential", keys);
    await act(page, "lft", "Order: Liver function tests", keys);
    await act(page, "clotting", "Order: Coagulation screen", keys);
    await act(page, "nh3", "Order: Ammonia", keys);
    await act(page, "blood culture", "Order: Blood culture", keys);
    await act(page, "consultant", "Call: Senior clinician", keys);
  });

  await test.step("against the seizure, through a reload", async () => {
    await reloadWithDose(page, "Levetiracetam", { dose: "60", unit: "mg/kg" }, keys);
    await wait(page, "+15 min", keys);
    await expect(chart(page)).toContainText("Given: Levetiracetam");
  });

  await test.step("antiviral and antibiotic, through a cut connection", async () => {
    const aciclovir = { dose: "500", unit: "mg/m2", repeat: "Every 8 h" };
    await cutWithDose(page, "Aciclovir", aciclovir, keys);
    const ceftriaxone = { dose: "100", unit: "mg/kg", repeat: "Every 24 h" };
    await give(page, "Ceftriaxone", ceftriaxone, keys);
    await act(page, "onset", "Ask: What came first, and when", keys);
    await act(page, "fit", "Ask: The seizure: start, side, length, waking", keys);
    await act(page, "parent update", "Do: Family talk: what is happening", keys);
  });

  await test.step("EEG and CT, a prediction through a killed server", async () => {
    await act(page, "eeg", "Order: EEG, routine or urgent", keys);
    await act(page, "head ct", "Order: CT head without contrast", keys);
    await wait(page, "+1 h", keys);
    await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeVisible();
    await killWithPrediction(page, server, keys);
    await waitForResult(page, keys);
  });

  await test.step("what the learner thinks, and intensive care", async () => {
    const later = { choice: "Wait and look again", reason: "No thalamic lesion shown yet" };
    await decide(page, "Plasma exchange: decision", later, keys);
    await give(page, "Methylprednisolone", { dose: "30", unit: "mg/kg", repeat: "1440" }, keys);
    const thought = { "Acute necrotizing encephalopathy": 70, "Bacterial meningitis": 10 };
    await writeDifferential(page, thought, { "Influenza A": 60 }, keys);
    await scoreAness(
      page,
      { "Shock in the first 24 hours": "No", "Older than 48 months": "No" },
      keys,
    );
    await expect(chart(page)).toContainText("2 of 5 known");
    await act(page, "neurologist", "Call: Paediatric neurology", keys);
    await act(page, "picu", "Move: To intensive care", keys);
    await wait(page, "+15 min", keys);
  });

  await handOver(page, ["MRI as soon as there is a slot"], keys);
  await readDebrief(page, {
    title: NOT_WAKING,
    illness: "Acute necrotizing encephalopathy",
    earned: /aciclovir/i,
    point: arrowOn,
    hands: keys,
  });
  const score = page.getByRole("region", { name: "ANE Severity Score" });
  await expect(score.getByRole("heading", { name: /^Your score .* \d+ of 100$/ })).toBeVisible();
  expectOnlyKeys();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the child who wakes, by touch alone, through a reload, a cut connection and a killed server", async ({
    page,
    context,
    server,
  }) => {
    test.slow();
    const expectOnlyTouch = await onlyTheseHands(context, { pointer: "touch", keyboard: false });
    await beginAsGuest(page, LONG_SEIZURE, finger);
    await expect(page.getByRole("heading", { name: "Boy, 22 months" })).toBeVisible();

    await test.step("first look and few tests", async () => {
      await act(page, "airway", "Examine: Airway", finger);
      await act(page, "breathing", "Examine: Breathing", finger);
      await act(page, "gcs", "Examine: Level of consciousness", finger);
      await act(page, "suction", "Do: Airway opening and suction", finger);
      await act(page, "glucose", "Order: Blood glucose, bedside", finger);
      await act(page, "cap gas", "Order: Capillary blood gas", finger);
      await act(page, "fbc", "Order: Full blood count with differential", finger);
      await act(page, "flu", "Order: Influenza A+B rapid antigen", finger);
      await act(page, "help", "Call: Senior clinician", finger);
      await act(page, "onset", "Ask: What came first, and when", finger);
      await act(page, "previous", "Ask: Earlier seizures or encephalopathy", finger);
    });

    await test.step("no tube for a child who breathes, and paracetamol through a reload", async () => {
      await decide(
        page,
        "Intubation: decision",
        {
          choice: "Watch, do not intubate",
          reason: "Airway reflexes and breathing are safe",
        },
        finger,
      );
      await reloadWithDose(page, "Paracetamol", { dose: "15", unit: "mg/kg" }, finger);
      await act(page, "family", "Do: Family talk: what is happening", finger);
    });

    await test.step("what the learner fears at first", async () => {
      await writeDifferential(
        page,
        { "Complex febrile seizure": 60, "Acute necrotizing encephalopathy": 15 },
        {},
        finger,
      );
      const known = { "Shock in the first 24 hours": "No", "Older than 48 months": "No" } as const;
      await scoreAness(page, known, finger);
    });

    await test.step("he sleeps it off: hours, a cut connection and a killed server", async () => {
      await wait(page, "+1 h", finger);
      await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeVisible();
      for (const _ of HOURS) await wait(page, "+1 h", finger);
      await cutWithDose(
        page,
        "Oseltamivir",
        { dose: "30", unit: "mg", repeat: "Every 12 h" },
        finger,
      );
      await killWithPrediction(page, server, finger);
    });

    await test.step("himself again, nothing more is asked of him, home", async () => {
      const recovered = { choice: "Not indicated", reason: "Back to baseline" };
      await decide(page, "CT head: decision", recovered, finger);
      await decide(page, "Lumbar puncture: decision", recovered, finger);
      await act(page, "safety net", "Do: Safety-net advice, written", finger);
      await act(page, "discharge", "Move: Home with a written safety net", finger);
      await expect(chart(page)).toContainText("Moved: Home");
    });

    await handOver(page, ["Come back at once for a second seizure"], finger);
    await readDebrief(page, {
      title: LONG_SEIZURE,
      illness: "Complex febrile seizure",
      earned: /glucose/i,
      point: (_, figure) => figure.tap(),
      hands: finger,
    });
    const score = page.getByRole("region", { name: "ANE Severity Score" });
    await expect(score).toContainText("You scored");
    expectOnlyTouch();
  });
});
