/** Why a command could not do what was asked: a code for scripts, a sentence that says what to do. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export const failure = (code: string, message: string): Failure => ({ code, message });
