import { findItem } from "@encephalon/clinical";
import type { Chart } from "@encephalon/model";
import { useState } from "react";
import { Modal } from "../../../elements/modal";
import { ageInWords, wording } from "../../../elements/wording";
import { messages } from "../messages";
import { Story } from "./story";

const words = messages.card;

/** Who the child is, in one line that never leaves the screen; why it came is one press away. */
export function ChildBar({
  chart: { child, place },
  onRead,
}: {
  chart: Chart;
  /** The learner stops to read. */
  onRead: () => void;
}) {
  const [told, setTold] = useState(false);
  const allergies = child.allergies.map((id) => findItem(id)?.name ?? id).join(", ");
  return (
    <section aria-label={words.region} className="min-w-0">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-semibold">
          {child.sex === "female" ? words.girl : words.boy}, {ageInWords(child.ageMonths)}{" "}
          <span className="figures ml-2 font-normal">{words.weight(child.weightKg)}</span>
        </h1>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            onRead();
            setTold(true);
          }}
          className="-my-3 py-3 text-accent text-label underline underline-offset-4"
        >
          {words.story[child.sex]}
        </button>
      </div>
      <p className="flex flex-wrap gap-x-3 text-label text-soft">
        <span className={allergies ? "font-medium text-text" : ""}>
          {allergies ? words.allergies(allergies) : words.noAllergies}
        </span>{" "}
        <span>{messages.places[place]}</span>{" "}
        <span className="max-sm:hidden">{words.hospital[child.hospital.kind]}</span>
      </p>
      <Modal
        open={told}
        onClose={() => setTold(false)}
        title={words.story[child.sex]}
        closeLabel={wording.close}
      >
        <Story child={child} />
      </Modal>
    </section>
  );
}
