import { type ChildCard, wallClock } from "@encephalon/model";

/** A time as told at another time: "22:40" on the same day, "Tue 06:10" on another. */
export function clockText(arrival: ChildCard["arrival"], at: number, toldAt: number): string {
  const [day, time] = wallClock(arrival, at).split(" ");
  const [today] = wallClock(arrival, toldAt).split(" ");
  const sameDay = day === today && Math.abs(at - toldAt) < 1440;
  return sameDay ? `${time}` : `${day} ${time}`;
}
