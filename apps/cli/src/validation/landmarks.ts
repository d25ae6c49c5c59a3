import { cases } from "@encephalon/content";

/** The nine: the landmarks of the population. */
export const landmarks = cases.filter(({ kind }) => kind === "ane");
