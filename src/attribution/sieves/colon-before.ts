import { governing, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const colonBefore: Sieve<'colon-before'> = {
  id: 'colon-before',
  summary: 'A reporting clause ends in a colon, and the quotation follows.',
  example: 'Ann Roe told the council: “We will rebuild.”',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    if (place.view.tokens[place.token - 1]?.text !== ':') return null;
    return byClause(governing(place));
  },
};
