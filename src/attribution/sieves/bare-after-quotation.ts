import { placeOf } from '../around.js';
import type { Sieve } from '../sieve.js';

export const bareAfterQuotation: Sieve<'bare-after-quotation'> = {
  id: 'bare-after-quotation',
  summary: 'A quotation on its own goes on where the one before it in the paragraph left off.',
  example: '“We will rebuild,” Ann Roe said. “And soon.”',
  match({ narration, decisions }, quotation) {
    const earlier = narration.quotations[quotation - 1];
    const decided = decisions[quotation - 1];
    if (!earlier || !decided || earlier.paragraph !== narration.quotations[quotation]?.paragraph) return null;
    const place = placeOf(narration, quotation);
    if (!narration.isBare(place.view.sentence.index)) return null;
    const gap = place.view.sentence.index - narration.place(quotation - 1).sentence;
    return gap <= 1
      ? { mention: decided.mention, cue: decided.cue, follows: quotation - 1, sameStatement: true }
      : null;
  },
};
