import { placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const participleBefore: Sieve<'participle-before'> = {
  id: 'participle-before',
  summary: 'A participle before the quotation reports for the subject of its sentence.',
  example: 'Ann Roe rejected the plan, calling it “dead in the water”.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const clause = governing(place);
    if (clause?.order !== 'shared' || !/ing$/u.test(clause.cue.text)) return null;
    return byClause(clause);
  },
};
