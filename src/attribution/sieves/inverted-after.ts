import { nextWord, placeOf } from '../around.js';
import { reportsAfter } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const invertedAfter: Sieve<'inverted-after'> = {
  id: 'inverted-after',
  summary: 'The cue and then the speaker stand right behind the quotation.',
  example: '“We will rebuild,” said Ann Roe.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const next = nextWord(place.view, place.token);
    return byClause(reportsAfter(place).find((clause) => clause.order === 'after' && clause.from <= next + 2));
  },
};
