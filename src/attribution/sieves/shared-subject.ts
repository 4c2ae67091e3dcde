import { placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const sharedSubject: Sieve<'shared-subject'> = {
  id: 'shared-subject',
  summary: 'The cue before the quotation is the second verb of a subject named earlier in the sentence.',
  example: 'Ann Roe opened the bridge and called it “a gift to the town”.',
  match({ narration }, quotation) {
    const clause = governing(placeOf(narration, quotation));
    return clause?.order === 'shared' ? byClause(clause) : null;
  },
};
