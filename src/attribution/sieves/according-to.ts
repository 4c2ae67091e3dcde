import { clausesAfter, placeOf } from '../around.js';
import { governing, SOURCES } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const accordingTo: Sieve<'according-to'> = {
  id: 'according-to',
  summary: '“According to” or “in the words of” names the source in the same sentence.',
  example: 'According to Ann Roe, the plan is “dead in the water”.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const before = governing(place);
    if (before) return SOURCES.has(before.cue.lemma) ? byClause(before) : null;
    return byClause(clausesAfter(place).find((clause) => SOURCES.has(clause.cue.lemma)));
  },
};
