import type { ChildCard } from "./case";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** The case's own clock: "Mon 22:40". */
export function wallClock({ weekday, hour, minute }: ChildCard["arrival"], at: number): string {
  const total = (hour * 60 + minute + at) % 1440;
  const ofDay = (total + 1440) % 1440;
  const days = Math.floor((hour * 60 + minute + at) / 1440);
  const index = (((DAYS.indexOf(weekday) + days) % 7) + 7) % 7;
  return `${DAYS[index] ?? weekday} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Time since arrival: "+3 h 20", "+12 min", "−1 h 30" before it. */
export function sinceArrival(at: number): string {
  const sign = at < 0 ? "−" : "+";
  const whole = Math.abs(at);
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${sign}${whole} min`;
  return `${sign}${hours} h ${two(whole % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
