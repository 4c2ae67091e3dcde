import type { Sieve } from '../sieve.js';

/** How many quotations ahead a running one may be decided. */
const AHEAD = 12;

export const continuation: Sieve<'continuation'> = {
  id: 'continuation',
  summary: 'The quotation takes up the one before, whose mark was left open.',
  example: '“We will rebuild. ¶ “And we will do it soon,” Ann Roe said.',
  match({ narration, decisions }, quotation) {
    const earlier = narration.quotations[quotation]?.continues ?? -1;
    const decided = earlier >= 0 ? decisions[earlier] : null;
    if (decided) return { mention: decided.mention, cue: decided.cue, follows: earlier, sameStatement: true };
    for (let later = quotation + 1; narration.quotations[later]?.continues === later - 1; later++) {
      if (later > quotation + AHEAD) return null;
      const next = decisions[later];
      if (next) return { mention: next.mention, cue: next.cue, follows: later, sameStatement: true };
    }
    return null;
  },
};
