import { isLabel, placeOf, sentenceBefore } from '../around.js';
import type { Sieve } from '../sieve.js';
import { speaksAgain, turnBefore } from '../turn.js';

export const colonResumed: Sieve<'colon-resumed'> = {
  id: 'colon-resumed',
  summary: 'Words without a subject or a verb end in a colon, right behind what somebody said: more from the same.',
  example: '“It is old,” Ann Roe said in May. Then, a month later: “We will rebuild.”',
  match(context, quotation) {
    const { narration } = context;
    const place = placeOf(narration, quotation);
    const view = place.token > 0 ? place.view : sentenceBefore(narration, quotation)?.view;
    if (!view || !isLabel(view, (place.token || view.tokens.length) - 1)) return null;
    const turn = turnBefore(context, quotation);
    return turn && view.sentence.index - turn.sentence === 1 ? speaksAgain(turn) : null;
  },
};
