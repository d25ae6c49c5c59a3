import { expect, test } from "vitest";
import { findSheets } from "./sheets";

test.each([
  { typed: "hand", means: ["finish"] },
  { typed: "hando", means: ["finish"] },
  { typed: "handov", means: ["finish"] },
  { typed: "hand o", means: ["finish"] },
  { typed: "hand over", means: ["finish"] },
  { typed: "Hand  over ", means: ["finish"] },
  { typed: "handover", means: ["finish"] },
  { typed: "ane", means: ["aness"] },
  { typed: "ANE-SS", means: ["aness"] },
  { typed: "score", means: ["aness"] },
  { typed: "sever", means: ["aness"] },
  { typed: "differ", means: ["differential"] },
  { typed: "ddx", means: ["differential"] },
  { typed: "prognosis", means: ["predict"] },
  { typed: "pred", means: [] },
  { typed: "prednisolone", means: [] },
  { typed: "handover in sbar", means: [] },
  { typed: "endoscopy", means: [] },
  { typed: "", means: [] },
])("“$typed” means the sheets $means", ({ typed, means }) => {
  expect(findSheets(typed).map(({ id }) => id)).toEqual(means);
});
