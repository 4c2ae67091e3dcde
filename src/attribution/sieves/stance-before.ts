import { wordCount } from '../../quotations/speech.js';
import { clausesBefore, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

/** A shorter quotation behind a verb of thinking is as often a scare quote. */
const MIN_WORDS = 3;

export const stanceBefore: Sieve<'stance-before'> = {
  id: 'stance-before',
  summary: 'A verb of thinking or wanting before the quotation in its sentence.',
  example: 'Ann Roe wants the plan to be “dead in the water”.',
  match({ narration }, quotation) {
    const { text, quotations } = narration;
    const said = quotations[quotation];
    if (!said || wordCount(text.slice(said.start, said.end)) < MIN_WORDS) return null;
    return byClause(clausesBefore(placeOf(narration, quotation)).find((clause) => clause.subject));
  },
};
