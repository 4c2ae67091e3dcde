import { clausesAfter, clausesBefore, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const relayedSpeech: Sieve<'relayed-speech'> = {
  id: 'relayed-speech',
  summary: 'Somebody is quoted as saying the words; who quotes them is only the relay.',
  example: '“We will rebuild,” the agency quoted Ann Roe as saying.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    return byClause([...clausesBefore(place), ...clausesAfter(place)].find(({ order }) => order === 'relayed'));
  },
};
