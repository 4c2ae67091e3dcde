import { clausesBefore, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const stanceBefore: Sieve<'stance-before'> = {
  id: 'stance-before',
  summary: 'A verb of thinking or wanting before the quotation in its sentence.',
  example: 'Ann Roe wants the plan to be “dead in the water”.',
  match({ narration }, quotation) {
    return byClause(clausesBefore(placeOf(narration, quotation)).find((clause) => clause.subject));
  },
};
