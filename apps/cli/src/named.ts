import { cases, findCase } from "@encephalon/content";
import { err, ok, type Result } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { findPolicy, type Policy, policies } from "@encephalon/sim";
import { type Failure, failure } from "./failure";

const listed = (names: readonly string[]): string => names.join(", ");

export function caseNamed(id: string): Result<Case, Failure> {
  const found = findCase(id);
  if (found) return ok(found);
  const known = listed(cases.map((one) => one.id));
  return err(failure("case_not_found", `There is no case ${id}. There are ${known}.`));
}

/** One case, or `all` of them. */
export function casesNamed(id: string): Result<readonly Case[], Failure> {
  if (id === "all") return ok(cases);
  const one = caseNamed(id);
  return one.ok ? ok([one.value]) : one;
}

export function policyNamed(name: string): Result<Policy, Failure> {
  const found = findPolicy(name);
  if (found) return ok(found);
  const known = listed(policies.map((one) => one.name));
  return err(failure("policy_not_found", `There is no policy ${name}. There are ${known}.`));
}
