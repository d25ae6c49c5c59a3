import type { Zero } from "@encephalon/model";

/** ANE committed at 0.5 or more, or both thalami reported diseased, whichever came first. */
export const aneInQuestion: Zero = {
  from: "event",
  match: [
    { on: "differential", diagnosis: "ane", atLeast: 0.5 },
    { on: "resulted", finding: { ids: ["ct-thalami", "mri-thalami"], atLeast: 1 } },
  ],
};
