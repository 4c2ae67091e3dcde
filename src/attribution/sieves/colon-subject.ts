import { leadingSubject } from '../../narration/subjects.js';
import { placeOf } from '../around.js';
import type { Sieve } from '../sieve.js';

export const colonSubject: Sieve<'colon-subject'> = {
  id: 'colon-subject',
  summary: 'A name, or a sentence without a cue, ends in a colon before the quotation.',
  example: 'ANN ROE: “We will rebuild.”',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    if (view.tokens[token - 1]?.text !== ':') return null;
    const mention = leadingSubject(view, token - 1);
    return mention && { mention, cue: null, follows: -1, sameStatement: false };
  },
};
