/** Counts up to a number that is known, for whoever waits. */
export interface Meter {
  readonly count: () => void;
  /** Clears what stands on the terminal. */
  readonly end: () => void;
}

export interface Screen {
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds; any zero. */
  readonly now: () => number;
}

/** Milliseconds between two words on it: a terminal's line is rewritten, a file gets a line now and then. */
const PAUSE = { terminal: 250, file: 15_000 } as const;

/** Goes to the start of the line and clears it. */
export const AFRESH = "\r\u001b[K";

export function meterOn({ isTTY, write, now }: Screen, of: number, what: string): Meter {
  const began = now();
  let done = 0;
  let last = began;
  return {
    count: () => {
      done += 1;
      const at = now();
      if (at - last < (isTTY ? PAUSE.terminal : PAUSE.file)) return;
      last = at;
      const line = howFar({ done, of, what, seconds: (at - began) / 1000 });
      write(isTTY ? `${AFRESH}${line}` : `${line}\n`);
    },
    end: () => {
      if (isTTY) write(AFRESH);
    },
  };
}

/** `120 of 400 children, 25.3 per second, 11 s left` */
export function howFar(count: {
  readonly done: number;
  readonly of: number;
  readonly what: string;
  /** That have passed, more than 0. */
  readonly seconds: number;
}): string {
  const { done, of, what, seconds } = count;
  const rate = done / seconds;
  const left = inWords((of - done) / rate);
  return `${done} of ${of} ${what}, ${rate.toFixed(1)} per second, ${left} left`;
}

function inWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
