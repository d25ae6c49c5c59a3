import type { caseSchema } from "@encephalon/model";

/** A case as it is written, before the schema fills in what may be left out. */
export type AuthoredCase = (typeof caseSchema)["_input"];

export type AuthoredStep = AuthoredCase["recorded"][number];
export type AuthoredAction = AuthoredStep["action"];
export type AuthoredTest = NonNullable<AuthoredStep["when"]>[number];
