import { wording } from "./wording";

/** Stands on every screen of a case. */
export function NotForCare({ className = "" }: { className?: string }) {
  return <p className={`text-label text-soft ${className}`}>{wording.notForCare}</p>;
}
