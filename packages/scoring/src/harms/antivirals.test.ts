import { expect, test } from "vitest";
import { given, harmMinutes, resulted, stopped } from "../testing";

const on = given("aciclovir", 60);
const stop = (at: number) => stopped("aciclovir", at);
// The first symptom was at −90: 72 hours from it is minute 4230.
const pcr = (sampledAt: number) =>
  resulted("csf-hsv-pcr", sampledAt + 480, { "csf-hsv-pcr": 0 }, { sampledAt });
const mri = (limbic: number) => resulted("mri-brain", 900, { "mri-limbic": limbic });

test.each([
  { name: "on a PCR of the first day", events: [on, pcr(240), stop(1500)], fires: [1500] },
  { name: "on none at all", events: [on, stop(1500)], fires: [1500] },
  { name: "on a PCR from 72 h", events: [on, pcr(4230), stop(5000)], fires: [] },
  { name: "on one a minute earlier", events: [on, pcr(4229), stop(5000)], fires: [5000] },
  { name: "before the late PCR is back", events: [on, pcr(4230), stop(4600)], fires: [4600] },
  { name: "on an MRI without limbic lesion", events: [on, mri(0), stop(1500)], fires: [] },
  { name: "against an MRI with one", events: [on, mri(1), stop(1500)], fires: [1500] },
  { name: "never started", events: [stop(1500)], fires: [] },
  { name: "by the protocol", events: [on, stopped("aciclovir", 1500, "protocol")], fires: [] },
])("H12: $name", ({ events, fires }) => {
  expect(harmMinutes("H12", events)).toEqual(fires);
});

const tamiflu = given("oseltamivir", 60, { perKg: 3.5 });
const tenDoses = Array.from({ length: 10 }, (_, k) => given("oseltamivir", 60 + 720 * k));
const off = (at: number) => stopped("oseltamivir", at);
const antigen = (value: number) =>
  resulted("influenza-antigen", 40, { "influenza-antigen": value });
const negativePcr = resulted("viral-pcr-rapid", 110, { "influenza-a-pcr": 0 });

test.each([
  { name: "on a negative antigen", events: [tamiflu, antigen(0), off(300)], fires: [300] },
  { name: "on a negative PCR", events: [tamiflu, antigen(0), negativePcr, off(300)], fires: [] },
  { name: "on a positive antigen", events: [tamiflu, antigen(1), off(300)], fires: [] },
  { name: "after five days", events: [tamiflu, antigen(0), off(60 + 7200)], fires: [] },
  {
    name: "a minute before five days",
    events: [tamiflu, antigen(0), off(60 + 7199)],
    fires: [7259],
  },
  {
    name: "after the tenth dose",
    events: [...tenDoses, antigen(0), off(60 + 6600)],
    fires: [],
  },
  {
    name: "after the ninth",
    events: [...tenDoses.slice(0, 9), antigen(0), off(60 + 6600)],
    fires: [6660],
  },
])("H15: $name", ({ events, fires }) => {
  expect(harmMinutes("H15", events)).toEqual(fires);
});
