import { findPolicy, type Policy } from "@encephalon/sim";

/** A policy that the simulator always has; throws for any other name. */
export function builtInPolicy(name: string): Policy {
  const policy = findPolicy(name);
  if (!policy) throw new Error(`the simulator has no policy named ${name}`);
  return policy;
}
