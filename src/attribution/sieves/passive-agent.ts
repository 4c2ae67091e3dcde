import { governing, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const passiveAgent: Sieve<'passive-agent'> = {
  id: 'passive-agent',
  summary: 'A passive cue names its agent with “by” before the quotation.',
  example: 'The plan was described by Ann Roe as “dead in the water”.',
  match({ narration }, quotation) {
    const clause = governing(placeOf(narration, quotation));
    return clause?.order === 'agent' && clause.cue.lemma !== 'according to' ? byClause(clause) : null;
  },
};
