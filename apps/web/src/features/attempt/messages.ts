import { acting } from "./messages/acting";
import { called } from "./messages/called";
import { ending } from "./messages/ending";
import { looking } from "./messages/looking";
import { refusals } from "./messages/refusals";
import { thinking } from "./messages/thinking";

/** The words of the bedside, each part of it under its own name. */
export const messages = { ...called, refusals, ...looking, ...acting, ...thinking, ...ending };
