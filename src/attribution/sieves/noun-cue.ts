import { placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const nounCue: Sieve<'noun-cue'> = {
  id: 'noun-cue',
  summary: 'A noun that reports stands before the quotation with its owner.',
  example: 'Ann Roe’s claim that the fund was “safe as a church” was read out.',
  match({ narration }, quotation) {
    const { clauses, token } = placeOf(narration, quotation);
    return byClause(clauses.findLast((clause) => clause.order === 'nominal' && clause.verb < token));
  },
};
