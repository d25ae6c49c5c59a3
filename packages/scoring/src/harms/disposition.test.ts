import { expect, test } from "vitest";
import { decided, done, examined, given, harmMinutes, held, moved } from "../testing";

// The first symptom, a convulsion, was at −90.
const well = held("baseline-regained", 60);
const home = (at: number) => moved("home", at);

test.each([
  { name: "well, three hours on", events: [...well, home(90)], fires: [] },
  { name: "well, a minute too soon", events: [...well, home(89)], fires: [89] },
  { name: "never back to baseline", events: [home(400)], fires: [400] },
  {
    name: "lost it again",
    events: [...held("baseline-regained", 60, 300), home(400)],
    fires: [400],
  },
  {
    name: "a coma score of 14 on the chart",
    events: [...well, examined("consciousness", 350, { gcs: 14 }), home(400)],
    fires: [400],
  },
  {
    name: "a convulsion two hours ago",
    events: [...well, ...held("convulsing", 280, 281), home(400)],
    fires: [400],
  },
  {
    name: "a sedative two hours ago",
    events: [...well, given("midazolam", 280), home(400)],
    fires: [400],
  },
  {
    name: "a sedative three hours ago",
    events: [...well, given("midazolam", 220), home(400)],
    fires: [],
  },
  { name: "to the ward", events: [moved("ward", 100)], fires: [] },
  {
    name: "a new posture",
    events: [
      ...well,
      examined("posture-and-movements", 390, {}, { posture: "arms bend abnormally to pain" }),
      home(400),
    ],
    fires: [400],
  },
])("H20: $name", ({ events, fires }) => {
  expect(harmMinutes("H20", events)).toEqual(fires);
});

const limit = (reason: string) => decided("limits-of-treatment", "limit", reason, 500);

test.each([
  { name: "for the score", events: [limit("aness")], fires: [500] },
  {
    name: "for the score, two seniors agreed",
    events: [done("limits-of-treatment", 480), limit("aness")],
    fires: [],
  },
  {
    name: "for the score, brain death found",
    events: [examined("neurological", 400, { "brain-death": 1 }), limit("aness")],
    fires: [],
  },
  { name: "for another reason", events: [limit("two-senior-discussion")], fires: [] },
  {
    name: "full care",
    events: [decided("limits-of-treatment", "full-care", "may-recover", 500)],
    fires: [],
  },
])("H32: $name", ({ events, fires }) => {
  expect(harmMinutes("H32", events)).toEqual(fires);
});
