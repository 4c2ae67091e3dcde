import { isFiniteVerb } from '../../narration/verbs.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf, sentenceBefore } from '../around.js';
import type { Sieve } from '../sieve.js';
import { speaksAgain, turnBefore } from '../turn.js';

/** How many tokens stand before the colon: a single one is a label, as in "Q:". */
const SHORTEST = 2;
const LONGEST = 12;

/** `Then, in May:`, `Transcript as follows:`: words without a verb of their own that end in the colon at a token. */
function isVerbless(view: SentenceView, colon: number): boolean {
  const { tokens } = view;
  if (tokens[colon]?.text !== ':' || colon < SHORTEST || colon > LONGEST) return false;
  const follows = tokens[colon - 1]?.lower === 'follows' && tokens[colon - 2]?.lower === 'as';
  for (let at = 0; at < (follows ? colon - 1 : colon); at++)
    if (isFiniteVerb(view, at) || tokens[at]?.kind === 'quotation') return false;
  return true;
}

export const colonResumed: Sieve<'colon-resumed'> = {
  id: 'colon-resumed',
  summary: 'Words without a subject or a verb end in a colon, right behind what somebody said: more from the same.',
  example: '“It is old,” Ann Roe said in May. Then, a month later: “We will rebuild.”',
  match(context, quotation) {
    const { narration } = context;
    const place = placeOf(narration, quotation);
    const view = place.token > 0 ? place.view : sentenceBefore(narration, quotation)?.view;
    if (!view || !isVerbless(view, (place.token || view.tokens.length) - 1)) return null;
    const turn = turnBefore(context, quotation);
    return turn && view.sentence.index - turn.sentence === 1 ? speaksAgain(turn) : null;
  },
};
