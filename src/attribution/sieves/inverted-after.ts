import { clausesAfter, isIntroduced, nextWord, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const invertedAfter: Sieve<'inverted-after'> = {
  id: 'inverted-after',
  summary: 'The cue and then the speaker stand right behind the quotation.',
  example: '“We will rebuild,” said Ann Roe.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    if (isIntroduced(place)) return null;
    const next = nextWord(place.view, place.token);
    return byClause(clausesAfter(place).find((clause) => clause.order === 'after' && clause.from <= next + 2));
  },
};
