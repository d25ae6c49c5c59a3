import { botsChild } from "../bots/bots-child";
import { cohortChild } from "../cohort/cohort-child";
import { convergeChild } from "../converge/converge-child";
import { outcomesChild } from "../outcomes/outcomes-child";
import { sensitivityChild } from "../sensitivity/sensitivity-child";
import { populationChild } from "../validation/population-child";

/**
 * The ways in which a worker plays a child: what it is told, and the little that is kept. Both are plain
 * data, since they cross between threads. A new one is a file with its function, and a line here.
 */
export const kinds = {
  cohort: cohortChild,
  bots: botsChild,
  converge: convergeChild,
  outcomes: outcomesChild,
  sensitivity: sensitivityChild,
  population: populationChild,
};

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
export type TaskOf<K extends Kind> = Parameters<Kinds[K]>[0];
export type RecordOf<K extends Kind> = ReturnType<Kinds[K]>;
