import { nounsBefore, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const nounCue: Sieve<'noun-cue'> = {
  id: 'noun-cue',
  summary: 'A noun that reports stands before the quotation with its owner.',
  example: 'Ann Roe’s claim that the fund was “safe as a church” was read out.',
  match({ narration }, quotation) {
    return byClause(nounsBefore(placeOf(narration, quotation))[0]);
  },
};
