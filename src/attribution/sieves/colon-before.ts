import { clausesBefore, placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

/** How many words may stand between a cue and its colon, for it to outrank a stronger one further off. */
const REACH = 3;

export const colonBefore: Sieve<'colon-before'> = {
  id: 'colon-before',
  summary: 'A reporting clause ends in a colon, and the quotation follows.',
  example: 'Ann Roe told the council: “We will rebuild.”',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    if (place.view.tokens[place.token - 1]?.text !== ':') return null;
    const [nearest] = clausesBefore(place);
    const adjacent = nearest?.subject && nearest.cue.classes.has('speech') && place.token - nearest.to <= REACH;
    return byClause(adjacent ? nearest : governing(place));
  },
};
