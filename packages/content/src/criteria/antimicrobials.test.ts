import { cancelled, given, held, ordered, shareEarned, stopped } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k5, k6 } from "./antimicrobials";

const antibiotic = (at: number) => given("ceftriaxone", at, { perKg: 100 });
const aciclovir = (at: number) => given("aciclovir", at, { perKg: 20 });
const shocked = held("shock", 30);

test.each([
  { name: "both early", events: [antibiotic(40), aciclovir(60)], share: 1 },
  { name: "both on the limit", events: [antibiotic(180), aciclovir(360)], share: 1 },
  {
    name: "aciclovir one minute late",
    events: [antibiotic(180), aciclovir(361)],
    share: 1 - 0.25 / 360,
  },
  { name: "both on the late limit", events: [antibiotic(360), aciclovir(720)], share: 0.5 },
  { name: "antibiotic alone", events: [antibiotic(40)], share: 0.5 },
  { name: "another drug", events: [given("paracetamol", 40)], share: 0 },
  {
    name: "prescribed by the protocol",
    events: [given("ceftriaxone", 40, { by: "protocol" })],
    share: 0,
  },
  {
    name: "in shock the antibiotic has an hour from it",
    events: [...shocked, antibiotic(90), aciclovir(60)],
    share: 1,
  },
  {
    name: "in shock, on the late limit",
    events: [...shocked, antibiotic(210), aciclovir(60)],
    share: 0.75,
  },
  {
    name: "late shock does not put the antibiotic off",
    events: [...held("shock", 1585), antibiotic(1608), aciclovir(60)],
    share: 0.5,
  },
  {
    name: "shock an hour before the limit of arrival leaves that limit",
    events: [...held("shock", 120), antibiotic(180), aciclovir(60)],
    share: 1,
  },
  {
    name: "shock shortly before the limit of arrival does not move it",
    events: [...held("shock", 150), antibiotic(210), aciclovir(60)],
    share: (1 - (0.5 * 30) / 150 + 1) / 2,
  },
  { name: "nothing", events: [], share: 0 },
])("K5: $name", ({ events, share }) => {
  expect(shareEarned(k5, events)).toBeCloseTo(share, 4);
});

const pcr = (at: number) => ordered("viral-pcr-rapid", at, 3);
const oseltamivir = (at: number) => given("oseltamivir", at, { perKg: 3.5 });

test.each([
  { name: "both on the limit", events: [pcr(360), oseltamivir(360)], share: 1 },
  { name: "both on the late limit", events: [pcr(1440), oseltamivir(1440)], share: 0.5 },
  {
    name: "an antigen is no PCR",
    events: [ordered("influenza-antigen", 20, 3), oseltamivir(60)],
    share: 0.5,
  },
  {
    name: "a request that was cancelled",
    events: [pcr(20), cancelled("viral-pcr-rapid", 30, 3)],
    share: 0,
  },
  {
    name: "stopped later: the credit stays",
    events: [pcr(20), oseltamivir(60), stopped("oseltamivir", 300)],
    share: 1,
  },
  {
    name: "peramivir in its place",
    events: [pcr(20), given("peramivir", 60, { perKg: 12 })],
    share: 1,
  },
  { name: "nothing", events: [], share: 0 },
])("K6: $name", ({ events, share }) => {
  expect(shareEarned(k6, events)).toBeCloseTo(share, 4);
});
