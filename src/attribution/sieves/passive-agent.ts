import { PREPOSITIONS } from '../../lexicon/function-words.js';
import { placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

export const passiveAgent: Sieve<'passive-agent'> = {
  id: 'passive-agent',
  summary: 'A passive cue names its agent with “by” before the quotation.',
  example: 'The plan was described by Ann Roe as “dead in the water”.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const clause = governing(place);
    if (clause?.order !== 'agent' || clause.cue.lemma === 'according to') return null;
    const before = place.view.tokens[place.token - 1]?.lower ?? '';
    const inAgent = PREPOSITIONS.has(before) && before !== 'as' && before !== 'for' && clause.cue.lemma !== 'accuse';
    return inAgent ? null : byClause(clause);
  },
};
