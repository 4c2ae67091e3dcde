import type { Decision, Narration, Sieve } from './sieve.js';
import { SIEVES } from './sieves/index.js';

/** How often the sieves are gone through: bounds the work on a chain that is decided from its end. */
const MOST_PASSES = 4;

/**
 * Asks each sieve in turn about every quotation that is still open; what is decided stays decided, and later sieves see it.
 * Within a sieve quotations are asked in text order, so that a decision carries over to the quotations behind it. The whole
 * order is gone through again while it decides anything: a late sieve may begin what an early one continues.
 * @returns a decision for each quotation, or null where no sieve answered.
 */
export function attribute(
  narration: Narration,
  skip: (quotation: number) => boolean,
  sieves: readonly Sieve[] = SIEVES,
): (Decision | null)[] {
  const decisions: (Decision | null)[] = narration.quotations.map(() => null);
  let open = decisions.flatMap((_, quotation) => (skip(quotation) ? [] : [quotation]));
  for (let pass = 0; pass < MOST_PASSES && open.length > 0; pass++) {
    const before = open.length;
    for (const sieve of sieves) {
      for (const quotation of open) {
        const match = sieve.match({ narration, decisions }, quotation);
        if (match) decisions[quotation] = { ...match, rule: sieve.id };
      }
      open = open.filter((quotation) => !decisions[quotation]);
    }
    if (open.length === before) break;
  }
  return decisions;
}
