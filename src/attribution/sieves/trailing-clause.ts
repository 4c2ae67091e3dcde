import { clausesAfter, governing, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

/** Cues of who passes on what somebody said earlier in the sentence. */
const RELAYS = new Set(['report', 'according to', 'recount', 'reveal']);

/** How much may follow the cue: "said on Tuesday in Minsk". */
const TAIL = 8;

export const trailingClause: Sieve<'trailing-clause'> = {
  id: 'trailing-clause',
  summary: 'A reporting clause set off by a comma closes the sentence that holds the quotation.',
  example: 'The plan is “dead in the water”, the minister said.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const { tokens } = place.view;
    const relayed = governing(place) !== null;
    const clause = clausesAfter(place).find((candidate) => {
      if (relayed && RELAYS.has(candidate.cue.lemma)) return false;
      if (!candidate.subject || !candidate.cue.classes.has('speech')) return false;
      if (candidate.order !== 'before' && candidate.order !== 'after' && candidate.cue.lemma !== 'according to')
        return false;
      const before = tokens[candidate.from - 1];
      const tail = tokens.slice(candidate.to);
      const setOff =
        before?.text === ',' ||
        before?.kind === 'quotation' ||
        before?.text === '–' ||
        before?.text === '—' ||
        candidate.cue.lemma === 'according to';
      return (
        setOff && tail.length <= TAIL && !tail.some((token) => token.lower === 'that' || token.kind === 'quotation')
      );
    });
    return byClause(clause);
  },
};
