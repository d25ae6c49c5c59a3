/** An error whose message is written for whoever starts the server or gives a command: it is said without a trace. */
export abstract class ExplainedError extends Error {
  /** For scripts. */
  abstract readonly reason: string;
}
