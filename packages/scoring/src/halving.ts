import type { Halving } from "@encephalon/model";
import type { Ledger } from "./ledger";
import { anyHits } from "./match-act";

/** The clauses of the rules that halve a part. */
export const halvingsStruck = (
  ledger: Ledger,
  halvings: readonly Halving[],
  zero: number,
): readonly string[] =>
  halvings.filter((halving) => strikes(ledger, halving, zero)).map(({ says }) => says);

function strikes(ledger: Ledger, halving: Halving, zero: number): boolean {
  switch (halving.rule) {
    case "unanswered": {
      const responses = anyHits(ledger, halving.response, zero);
      return anyHits(ledger, halving.trigger, zero).some(
        (trigger) =>
          !responses.some(
            ({ at }) =>
              at >= trigger.at - (halving.before ?? 0) && at <= trigger.at + halving.within,
          ),
      );
    }
    case "unchecked": {
      const repeats = anyHits(ledger, halving.repeated, zero);
      const checks = halving.between.map((group) => anyHits(ledger, group, zero));
      return repeats.some((repeat, index) => {
        const before = repeats[index - 1];
        if (!before) return false;
        return checks.some((seen) => !seen.some(({ at }) => at >= before.at && at <= repeat.at));
      });
    }
    case "wrong-order": {
      const first = anyHits(ledger, halving.first, zero)[0];
      const second = anyHits(ledger, halving.second, zero).at(-1);
      return first !== undefined && second !== undefined && first.at < second.at;
    }
  }
}
