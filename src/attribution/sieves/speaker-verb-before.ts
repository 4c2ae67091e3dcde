import { placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const speakerVerbBefore: Sieve<'speaker-verb-before'> = {
  id: 'speaker-verb-before',
  summary: 'The nearest reporting clause before the quotation in its sentence.',
  example: 'Ann Roe said the plan was “dead in the water”.',
  match({ narration }, quotation) {
    const clause = governing(placeOf(narration, quotation));
    return byClause(clause);
  },
};
