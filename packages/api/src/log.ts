import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/**
 * Lines of JSON on standard output. Logged are ids, durations and codes; never what a learner wrote, an
 * address or a name.
 */
export const makeLog = (to?: DestinationStream): Log =>
  pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
