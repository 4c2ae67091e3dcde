import { CONJUNCTIONS, SUBORDINATORS } from '../../lexicon/function-words.js';
import { CORE_CUES } from '../../lexicon/reporting-verbs.js';
import { clausesAfter, clausesBefore, governing, isIntroduced, isReport, nextWord, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const speakerVerbAfter: Sieve<'speaker-verb-after'> = {
  id: 'speaker-verb-after',
  summary: 'The speaker and then the cue stand right behind the quotation.',
  example: '“We will rebuild,” Ann Roe, the mayor, told reporters.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const next = nextWord(place.view, place.token);
    const [clause] = clausesAfter(place);
    if (clause?.order !== 'before' || !clause.subject || !isReport(clause)) return null;
    if (place.view.tokens[clause.to]?.text === ':' && clausesBefore(place).some(({ subject }) => subject)) return null;
    if (!CORE_CUES.has(clause.cue.lemma) && governing(place)) return null;
    if (isIntroduced(place)) return null;
    const between = place.view.tokens.slice(next, clause.subject.from);
    const adjacent = between.every((token) => token.kind === 'word') && between.length <= 6;
    return adjacent &&
      between.slice(1).every((token) => !token.lower.endsWith('ed')) &&
      between.every((token) => !SUBORDINATORS.has(token.lower) && !CONJUNCTIONS.has(token.lower))
      ? byClause(clause)
      : null;
  },
};
