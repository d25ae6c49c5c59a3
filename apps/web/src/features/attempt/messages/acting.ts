import { spanText } from "../span-text";

/** What is done there: the finder, its forms, what is on its way and what runs. */
export const acting = {
  act: {
    region: "Act",
    open: "Act",
    find: "Ask, examine, order, give, do…",
    findLabel: "Find an action",
    browse: "Kind of action",
    anyKind: "Any",
    recent: "Used lately",
    sheets: "Write, or end",
    none: "Nothing in the catalogue matches. Try another word, or pick a kind.",
    hint: "Arrow keys choose, Enter does it, Esc closes.",
    minutes: (minutes: number) => `${minutes} min`,
    notHere: "not in this hospital",
    notYet: (clock: string) => `from ${clock}`,
    more: (count: number) => `${count} more: type a further word`,
    playing: "Doing it…",
    queued: (actions: string) => `One moment. Next: ${actions}`,
    forget: "Leave these",
    waiting: {
      lost: (what: string) =>
        `The connection is lost. “${what}” is sent again by itself, also after a reload, and counts once.`,
      offline: (what: string) =>
        `You are offline. What is here can be read. “${what}” is sent by itself when you are back, and counts once.`,
      busy: (what: string) =>
        `The server is busy, or is being started anew. What it has answered is kept. “${what}” is sent again by itself and counts once.`,
      unwritable: (what: string) =>
        `The server cannot save just now. What it has answered is kept. “${what}” is sent again by itself and counts once.`,
      tooMany: (what: string) =>
        `More was asked in a minute than one learner may. Nothing is lost. “${what}” is sent again by itself and counts once.`,
    },
    stale: (what: string) =>
      `Something else was done in this attempt in the meantime, and “${what}” was not. The chart is now up to date. Look, and do it again if it is still right.`,
    signedOut: (what: string) =>
      `You are signed out: “${what}” was not done. Sign in, open the attempt again, and do it there.`,
    signIn: "Sign in",
    wrong: (what: string) =>
      `The server could not do “${what}”. Nothing was added as far as is known; trying again counts once.`,
    tryAgain: "Try again",
    dismiss: "Leave it",
  },

  give: {
    route: "Route",
    dose: "Dose",
    unit: "Unit",
    repeat: "Repeat",
    once: "Once",
    everyHours: (hours: number) => `Every ${hours} h`,
    everyMinutes: (minutes: number) => `Every ${minutes} min`,
    runs: "A rate runs as an infusion until you stop it.",
    own: (unit: string) => `Your dose in ${unit} (optional)`,
    compare: "Compare",
    compareSource: "Compare with the source",
    comesTo: (text: string) => `For this child that is ${text}.`,
    agrees: "Your dose agrees.",
    differs: (text: string) => `Your dose is ${text}: find out why before you give it.`,
    before: (doses: string) => `Given so far: ${doses}`,
    usual: (use: string, text: string) => `Source dose for ${use}: ${text}`,
    largest: (text: string) => `At most ${text}`,
    accepted: (low: string, high: string) => `Accepted ${low} to ${high}`,
    source: (name: string) => `Source: ${name}`,
    noRule: "No checked dose for this route and child.",
    warnings: "Consider before you give it",
    badDose: "Write the dose as a number above 0.",
    give: (name: string) => `Give ${name}`,
    start: (name: string) => `Start ${name}`,
    after: "Write your dose and work it out; then compare it with the source.",
  },

  set: {
    value: "Value",
    unit: "Unit",
    range: (low: number, high: string) => `The control reaches ${low} to ${high}.`,
    outside: (low: number, high: string) => `Write a number from ${low} to ${high}.`,
    badValue: "Write a number.",
    now: (value: string) => `Now ${value}.`,
    set: (name: string) => `Set ${name}`,
  },

  decide: {
    choice: "Decision",
    reason: "Reason",
    noReason: "No reason given",
    write: "Write the decision down",
    hint: "A decision with its reason counts; silence does not.",
  },

  draft: {
    kept: "Typed before, not committed.",
    discard: "Discard",
    left: "Discarded.",
  },

  pending: {
    heading: "Pending",
    none: "Nothing pending.",
    waitsForTap: "waits for the lumbar puncture",
    callOff: "Call off",
    callOffNamed: (name: string, ordered: string | null) =>
      ordered === null ? `Call off ${name}` : `Call off ${name}, ordered ${ordered}`,
    dueIn: (clock: string, minutes: number): string =>
      `${clock}, ${minutes <= 0 ? "now" : `in ${spanText(minutes)}`}`,
    givenFirst: "Not given yet: it counts once it is.",
    notGiven: (clock: string) => `Not given yet: it does not count unless you stay until ${clock}.`,
  },

  running: {
    heading: "Running",
    since: (clock: string) => `since ${clock}`,
    next: (clock: string) => `next ${clock}`,
    stop: "Stop",
    stopNamed: (name: string) => `Stop ${name}`,
  },
} as const;
