import { CONJUNCTIONS, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/function-words.js';
import { CORE_CUES } from '../../lexicon/reporting-verbs.js';
import { ORGANIZATION_NOUNS } from '../../lexicon/role-nouns.js';
import type { ReportingClause } from '../../narration/clause.js';
import { isSpeakerNoun } from '../../narration/speaker-nouns.js';
import type { Token } from '../../narration/token.js';
import { clausesBefore, governing, isReport, nextWord, type Place, placeOf, reportsAfter } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

/** `“…,” the mayor, Ann Roe, said`: a description and its comma before the name. */
const isDescription = (between: readonly Token[]): boolean =>
  between.at(-1)?.text === ',' &&
  isSpeakerNoun(between.at(-2)?.lower ?? '') &&
  (DETERMINERS.has(between[0]?.lower ?? '') || between.some(({ lower }) => lower === "'s"));

/** `Ms Roe pledged to “rebuild,” the Herald reported`: an institution that only passes on what somebody is said to have said. */
const isOutlet = ({ view }: Place, { subject, cue }: ReportingClause): boolean => {
  const last = view.tokens[(subject?.to ?? 0) - 1]?.lower ?? '';
  const institution =
    subject?.form === 'name' ? view.nameAt(subject.from)?.look === 'organization' : ORGANIZATION_NOUNS.has(last);
  return institution && (cue.lemma === 'say' || cue.lemma === 'report');
};

export const speakerVerbAfter: Sieve<'speaker-verb-after'> = {
  id: 'speaker-verb-after',
  summary: 'The speaker and then the cue stand right behind the quotation.',
  example: '“We will rebuild,” Ann Roe, the mayor, told reporters.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    if (place.view.tokens[place.token + 1]?.text === ';') return null;
    const next = nextWord(place.view, place.token);
    const [clause] = reportsAfter(place);
    if (clause?.order !== 'before' || !clause.subject || !isReport(clause)) return null;
    if (place.view.tokens[clause.to]?.text === ':' && clausesBefore(place).some(({ subject }) => subject)) return null;
    if ((!CORE_CUES.has(clause.cue.lemma) || isOutlet(place, clause)) && governing(place)) return null;
    // "On a claim by Ms Roe that it was “dead”, he said that …": the clause reports something else.
    const behind = place.view.tokens[clause.to]?.lower ?? '';
    if (place.token > 0 && (behind === 'that' || (SUBJECT_PRONOUNS.has(behind) && governing(place)))) return null;
    const between = place.view.tokens.slice(next, clause.subject.from);
    // "“…”, a demand he said was fair": the pronoun begins a clause of its own behind a noun.
    if (clause.subject.form === 'pronoun' && DETERMINERS.has(between[0]?.lower ?? '')) return null;
    const words = isDescription(between) ? between.slice(0, -1) : between;
    const adjacent = words.every(({ kind, text }) => kind === 'word' || text === '-') && words.length <= 6;
    return adjacent &&
      (/^an?$/u.test(between[0]?.lower ?? '') || between.slice(1).every((token) => !token.lower.endsWith('ed'))) &&
      between.every((token) => !SUBORDINATORS.has(token.lower) && !CONJUNCTIONS.has(token.lower))
      ? byClause(clause)
      : null;
  },
};
