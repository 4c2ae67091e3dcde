import { wordCount } from '../../quotations/speech.js';
import { placeOf } from '../around.js';
import type { Narration, Sieve } from '../sieve.js';
import { goesOn, turnBefore } from '../turn.js';

/** How many words make a quotation more than a term at the head of a sentence. */
const MIN_WORDS = 5;

/** `“They agree, but they are not there yet” to vote for her.`: the sentence that the quotation begins goes on without marks, and nothing in it reports. */
function runsOn(narration: Narration, quotation: number): boolean {
  const { view, token, clauses } = placeOf(narration, quotation);
  const said = narration.quotations[quotation];
  const words = said ? narration.text.slice(said.start, said.end) : '';
  return (
    token === 0 &&
    wordCount(words) >= MIN_WORDS &&
    /^[^\p{L}]*\p{Lu}/u.test(words) &&
    !view.tokens[1]?.capital &&
    clauses.every(({ subject }) => subject === null)
  );
}

export const bareAfterQuotation: Sieve<'bare-after-quotation'> = {
  id: 'bare-after-quotation',
  summary: 'A quotation on its own goes on where the one before it in the paragraph left off.',
  example: '“We will rebuild,” Ann Roe said. “And soon.”',
  match(context, quotation) {
    const { narration } = context;
    const turn = turnBefore(context, quotation);
    if (turn?.paragraph !== narration.quotations[quotation]?.paragraph) return null;
    const { index } = placeOf(narration, quotation).view.sentence;
    const alone = narration.isBare(index) || runsOn(narration, quotation);
    return turn && alone && index - turn.sentence <= 1 ? goesOn(turn) : null;
  },
};
