import { type Db, deleteIdleGuests as deleteGuestsIdleSince } from "@encephalon/db";

/** A guest who has not been here for so long is deleted, with all that was played. */
export const GUEST_IDLE_DAYS = 30;

const DAY = 86_400_000;

/** Tells how many guests went. */
export const deleteIdleGuests = (db: Db, now: Date): Promise<number> =>
  deleteGuestsIdleSince(db, new Date(now.getTime() - GUEST_IDLE_DAYS * DAY));
