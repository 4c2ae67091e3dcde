import type { Quotation } from '../../quotations/quotation.js';
import { placeOf } from '../around.js';
import type { Sieve } from '../sieve.js';
import { goesOn, speaksAgain, turnBefore } from '../turn.js';

export const bareParagraph: Sieve<'bare-paragraph'> = {
  id: 'bare-paragraph',
  summary: 'A paragraph that is nothing but a quotation goes on with the speaker of the paragraph before.',
  example: '“We will rebuild,” Ann Roe said. ¶ “The bridge comes first.”',
  match(context, quotation) {
    const { narration } = context;
    const { index, paragraph } = placeOf(narration, quotation).view.sentence;
    const turn = narration.isBare(index) ? turnBefore(context, quotation) : null;
    if (!turn || paragraph - turn.paragraph !== 1 || index - turn.sentence !== 1) return null;
    const { start, end } = narration.quotations[turn.index] as Quotation;
    const fragment = /^[^\p{L}]*\p{Ll}/u.test(narration.text.slice(start, end));
    return fragment ? speaksAgain(turn) : goesOn(turn);
  },
};
