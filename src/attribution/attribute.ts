import type { Decision, Narration, Sieve } from './sieve.js';
import { SIEVES } from './sieves/index.js';

/**
 * Asks each sieve in turn about every quotation that is still open; what is decided stays decided, and later sieves see it.
 * Within a sieve quotations are asked in text order, so that a decision carries over to the quotations behind it.
 * @returns a decision for each quotation, or null where no sieve answered.
 */
export function attribute(narration: Narration, skip: (quotation: number) => boolean, sieves: readonly Sieve[] = SIEVES): (Decision | null)[] {
  const decisions: (Decision | null)[] = narration.quotations.map(() => null);
  for (const sieve of sieves) {
    for (let quotation = 0; quotation < decisions.length; quotation++) {
      if (decisions[quotation] || skip(quotation)) continue;
      const match = sieve.match({ narration, decisions }, quotation);
      if (match) decisions[quotation] = { ...match, rule: sieve.id };
    }
  }
  return decisions;
}
