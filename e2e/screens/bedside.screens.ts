import { expect, type Page, test } from "@playwright/test";
import { act, chart, give, openAct, wait } from "../act";
import { NOT_HERSELF } from "../begin-case";
import { atBedside } from "../by-procedure";
import { finder } from "../hands";
import { differentialBoard, scoreAness, writeDifferential } from "../write";
import { cancelForm, closeAct, closeSheet, openForm, openSheet } from "./bedside-steps";
import { DESK, take } from "./take";
import { withoutScripts } from "./without-scripts";

const filterBy = (page: Page, shelf: string) =>
  page.getByRole("group", { name: "Show" }).getByRole("button", { name: shelf }).click();

/** Two hours of an ordinary work-up. */
async function workUp(page: Page): Promise<void> {
  await act(page, "onset", "Ask: What came first, and when");
  await act(page, "gcs", "Examine: Level of consciousness");
  await act(page, "iv line", "Do: Peripheral intravenous line");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await act(page, "fbc", "Order: Full blood count with differential");
  await give(page, "Aciclovir", { dose: "500", unit: "mg/m2", repeat: "Every 8 h" });
  await give(page, "Ceftriaxone", { dose: "100", unit: "mg/kg", repeat: "Every 24 h" });
  await wait(page, "+1 h");
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await wait(page, "+15 min");
  await act(page, "behaviour", "Ask: Behaviour and waking since then");
  await act(page, "gcs", "Examine: Level of consciousness");
  await writeDifferential(page, {
    "Acute necrotizing encephalopathy": 40,
    "Herpes simplex encephalitis": 25,
  });
  await scoreAness(page, { "Shock in the first 24 hours": "No", "Older than 48 months": "No" });
  await act(page, "ct", "Order: CT head without contrast");
  await act(page, "ammonia", "Order: Ammonia");
}

test("the bedside", async ({ page, browser }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  await take(page, "bedside-arrival");
  await withoutScripts(browser, page, async (still) => {
    await still.goto(page.url());
    await take(still, "bedside-loading");
  });
  await workUp(page);
  await expect(chart(page)).toContainText("Ordered Ammonia");
  await take(page, "bedside");
  await take(page, "act", { show: () => openAct(page), hide: () => closeAct(page) });

  await test.step("the chart", async () => {
    await filterBy(page, "Results");
    await take(page, "chart-results");
    await filterBy(page, "All");
    const search = page.getByRole("searchbox", { name: "Search the chart" });
    await search.fill("fever");
    await take(page, "chart-search");
    await search.fill("copper");
    await take(page, "chart-nothing");
    await search.fill("");
    await take(page, "trend", {
      show: () =>
        chart(page)
          .getByRole("button", { name: /^pH: 2 values/ })
          .first()
          .click(),
      hide: () => closeSheet(page),
    });
  });

  await test.step("the monitor", async () => {
    const monitor = page.getByRole("region", { name: "Monitor" });
    const unfold = monitor.getByRole("button", { name: "Open the monitor" });
    const fold = monitor.getByRole("button", { name: "Fold the monitor" });
    const open = async () => {
      if (await unfold.isVisible()) await unfold.click();
    };
    const close = async () => {
      if (await fold.isVisible()) await fold.click();
    };
    await take(page, "monitor-open", { show: open, hide: close });
    await take(page, "monitor-table", {
      show: async () => {
        await open();
        await monitor.getByRole("button", { name: "Show as table" }).click();
      },
      hide: async () => {
        await monitor.getByRole("button", { name: "Show trends" }).click();
        await close();
      },
    });
  });

  await test.step("the finder", async () => {
    const find = (words: string) => async () => {
      await openAct(page);
      await finder(page).click();
      await finder(page).fill(words);
    };
    const hide = async () => {
      await finder(page).press("Escape");
      await closeAct(page);
    };
    await take(page, "finder", { show: find(""), hide });
    await take(page, "finder-found", { show: find("thiamin"), hide });
    await take(page, "finder-nothing", { show: find("horoscope"), hide });
    await take(page, "finder-kind", {
      show: async () => {
        await find("")();
        const kinds = page.getByRole("group", { name: "Kind of action" });
        await kinds.getByRole("button", { name: "Order" }).click();
      },
      hide: async () => {
        const kinds = page.getByRole("group", { name: "Kind of action" });
        await kinds.getByRole("button", { name: "Any" }).click();
        await hide();
      },
    });
  });

  await test.step("forms", async () => {
    const form = page.getByRole("form");
    /** What was typed at the width before is a draft. */
    const fresh = async (words: string, name: string) => {
      await openForm(page, words, name);
      const discard = form.getByRole("button", { name: "Discard" });
      if (await discard.isHidden()) return;
      await discard.click();
      await cancelForm(page);
      await openForm(page, words, name);
    };
    const dose = form.getByLabel("Dose", { exact: true });
    const paracetamol = () => fresh("paracetamol", "Give: Paracetamol");
    await take(page, "dose", { show: paracetamol, hide: () => cancelForm(page) });
    await take(page, "dose-compared", {
      show: async () => {
        await paracetamol();
        await dose.fill("15");
        await form.getByLabel("Unit").selectOption("mg/kg");
        await form.getByLabel(/^Your dose in /).fill("13");
        await form.getByRole("button", { name: "Compare" }).click();
      },
      hide: () => cancelForm(page),
    });
    await take(page, "dose-warnings", {
      show: async () => {
        await fresh("ceftriaxone", "Give: Ceftriaxone");
        await dose.fill("900");
        await expect(form.getByText("Consider before you give it")).toBeVisible();
      },
      hide: () => cancelForm(page),
    });
    await take(page, "decision", {
      show: async () => {
        await fresh("decide lumbar puncture", "Decide: Lumbar puncture: decision");
        await form
          .getByRole("radio", { name: "Put it off" })
          .or(form.getByRole("radio"))
          .first()
          .check();
      },
      hide: () => cancelForm(page),
    });
    await take(page, "setting", {
      show: async () => {
        await fresh("head up", "Set: Head up, midline");
        await form.getByLabel("Value").fill("90");
      },
      hide: () => cancelForm(page),
    });
  });

  await test.step("sheets", async () => {
    const board = differentialBoard(page);
    const add = board.getByRole("combobox", { name: "Add a finding for the first" });
    const fresh = async () => {
      await openSheet(page, /: Differential$/);
      const discard = board.getByRole("button", { name: "Discard" });
      if (await discard.isHidden()) return;
      await discard.click();
      await closeSheet(page);
      await openSheet(page, /: Differential$/);
    };
    await take(page, "differential", {
      show: async () => {
        await fresh();
        for (const typed of ["fever", "no shock"]) {
          await add.fill(typed);
          await add.press("Enter");
        }
        await add.click();
        await expect(page.getByRole("option").first()).toBeVisible();
      },
      hide: async () => {
        await page.keyboard.press("Escape");
        await expect(page.getByRole("option")).toHaveCount(0);
        await closeSheet(page);
      },
    });
    await take(page, "draft", { show: () => openAct(page), hide: () => closeAct(page) });
    await take(page, "differential-wrong", {
      show: async () => {
        await fresh();
        await board.getByLabel("Percent for Herpes simplex encephalitis").fill("70");
      },
      hide: () => closeSheet(page),
    });
    await take(page, "differential-trigger", {
      show: async () => {
        await fresh();
        await board.getByLabel("Percent for Influenza A").fill("60");
        await board.getByRole("button", { name: "Commit" }).scrollIntoViewIfNeeded();
      },
      hide: () => closeSheet(page),
    });
    await take(page, "aness", {
      show: () => openSheet(page, /: ANE-SS$/),
      hide: () => closeSheet(page),
    });
    await take(page, "prediction", {
      show: async () => {
        await openSheet(page, /: Prediction$/);
        const sheet = page.getByRole("dialog", { name: "Prediction" });
        await sheet.getByLabel("Percent for Dead").fill("10");
        await sheet.getByLabel("Percent for POPC 1–2").fill("60");
      },
      hide: () => closeSheet(page),
    });
    await take(page, "hand-over", {
      show: () => page.getByRole("button", { name: "Hand over", exact: true }).click(),
      hide: () => closeSheet(page),
    });
  });

  await test.step("the first brain image", async () => {
    const asked = page.getByText("The first brain image is back.");
    for (const step of ["+1 h", "+1 h", "+1 h"] as const) {
      if (await asked.isVisible()) break;
      await wait(page, step);
      await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
    }
    await expect(asked).toBeVisible();
    await take(page, "image-prompt");
  });
});

test("a long chart", async ({ page }) => {
  await page.setViewportSize(DESK);
  const signs = ["airway", "breathing", "circulation", "eyes-and-pupils", "skin", "abdomen"];
  const rounds = Array.from({ length: 12 }, () => signs).flat();
  const looked = rounds.map((item) => ({ kind: "examine", item }));
  await atBedside(page, NOT_HERSELF, looked);
  const earlier = page.getByRole("button", { name: /^Show \d+ earlier$/ });
  await take(page, "chart-foot", { show: () => earlier.scrollIntoViewIfNeeded() });
});
