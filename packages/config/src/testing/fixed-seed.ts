import fc from "fast-check";

/**
 * The laws run from one seed, so that two runs of one commit agree. `FC_SEED=random` looks further;
 * a number replays a find.
 */
const asked = process.env.FC_SEED ?? "20261122";
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) });
