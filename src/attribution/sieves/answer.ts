import { sentenceBefore } from '../around.js';
import type { Sieve } from '../sieve.js';
import { speaksAgain, turnBefore } from '../turn.js';

/** How many paragraphs back the one who answers may have spoken. */
const REACH = 2;

export const answer: Sieve<'answer'> = {
  id: 'answer',
  summary: 'A quotation on its own answers a question that the reporter puts: whoever spoke last goes on.',
  example: '“It is old,” Ann Roe said. Will it stand? “We will rebuild.”',
  match(context, quotation) {
    const { narration } = context;
    const asked = sentenceBefore(narration, quotation)?.view.tokens;
    if (asked?.at(-1)?.text !== '?' || asked.some(({ kind }) => kind === 'quotation')) return null;
    const turn = turnBefore(context, quotation);
    const paragraph = narration.quotations[quotation]?.paragraph ?? 0;
    return turn && paragraph - turn.paragraph <= REACH ? speaksAgain(turn) : null;
  },
};
