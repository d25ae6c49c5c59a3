import type { Command } from "../command";
import { backupCommand } from "./backup";
import { benchCommand } from "./bench";
import { botsCommand } from "./bots";
import { calibrateCommand } from "./calibrate";
import { casesCommand } from "./cases";
import { catalogueCommand } from "./catalogue";
import { cohortCommand } from "./cohort";
import { convergeCommand } from "./converge";
import { likelihoodsCommand } from "./likelihoods";
import { outcomesCommand } from "./outcomes";
import { playCommand } from "./play";
import { policiesCommand } from "./policies";
import { policyCommand } from "./policy";
import { resetLinkCommand } from "./reset-link";
import { restoreCommand } from "./restore";
import { sensitivityCommand } from "./sensitivity";
import { userCommand } from "./user";
import { validateCommand } from "./validate";

/** In the order of the help. */
export const commands: readonly Command[] = [
  casesCommand,
  catalogueCommand,
  policiesCommand,
  playCommand,
  policyCommand,
  cohortCommand,
  calibrateCommand,
  convergeCommand,
  botsCommand,
  outcomesCommand,
  sensitivityCommand,
  validateCommand,
  likelihoodsCommand,
  userCommand,
  resetLinkCommand,
  backupCommand,
  restoreCommand,
  benchCommand,
];
