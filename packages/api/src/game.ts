import type { Db } from "@encephalon/db";
import type { CaseShelf } from "./case-shelf";
import type { StateCache } from "./state-cache";

/** What the use-cases of playing share. */
export interface Game {
  readonly db: Db;
  readonly cases: CaseShelf;
  readonly states: StateCache;
}
