import { findCase } from "@encephalon/content";
import type { Case } from "@encephalon/model";
import { findPolicy, type Policy } from "@encephalon/sim";

/** A child, as plain data that crosses to a worker. */
export interface Child {
  /** One of ours goes by its id, any other as it is authored. */
  readonly case: string | Case;
  readonly seed: number;
}

/** A child to be played under a policy. */
export interface ChildTask extends Child {
  /** By its name. */
  readonly policy: string;
}

/** As a fault names the child: `C4 seed 117`. */
export const childName = ({ case: told, seed }: Child): string =>
  `${typeof told === "string" ? told : told.id} seed ${seed}`;

/** Throws for an id that there is not: whoever makes tasks has looked. */
export function authoredOf({ case: told }: Pick<Child, "case">): Case {
  const authored = typeof told === "string" ? findCase(told) : told;
  if (!authored) throw new Error(`there is no case ${told}`);
  return authored;
}

/** Throws for a name that there is not. */
export function policyOf({ policy }: Pick<ChildTask, "policy">): Policy {
  const found = findPolicy(policy);
  if (!found) throw new Error(`there is no policy ${policy}`);
  return found;
}
