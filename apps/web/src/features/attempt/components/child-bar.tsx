import { findItem } from "@encephalon/clinical";
import type { Chart } from "@encephalon/model";
import { ageInWords } from "../../../elements/wording";
import { messages } from "../messages";

const words = messages.card;

/** Who the child is, in one line that never leaves the screen. */
export function ChildBar({ chart: { child, place } }: { chart: Chart }) {
  const allergies = child.allergies.map((id) => findItem(id)?.name ?? id).join(", ");
  return (
    <section aria-label={words.region} className="min-w-0">
      <h1 className="font-semibold">
        {child.sex === "female" ? words.girl : words.boy}, {ageInWords(child.ageMonths)}{" "}
        <span className="figures ml-2 font-normal">{words.weight(child.weightKg)}</span>
      </h1>
      <p className="flex flex-wrap gap-x-3 text-label text-soft">
        <span className={allergies ? "font-medium text-text" : ""}>
          {allergies ? words.allergies(allergies) : words.noAllergies}
        </span>{" "}
        <span>{messages.places[place]}</span>{" "}
        <span className="max-sm:hidden">{words.hospital[child.hospital.kind]}</span>
      </p>
    </section>
  );
}
