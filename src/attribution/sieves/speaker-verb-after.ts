import { CONJUNCTIONS, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/function-words.js';
import { CORE_CUES, NAMING } from '../../lexicon/reporting-verbs.js';
import { ORGANIZATION_NOUNS } from '../../lexicon/role-nouns.js';
import { RANKS } from '../../lexicon/titles.js';
import type { ReportingClause } from '../../narration/clause.js';
import type { Mention } from '../../narration/mention.js';
import { isSpeakerNoun } from '../../narration/speaker-nouns.js';
import type { Token } from '../../narration/token.js';
import type { SentenceView } from '../../narration/view.js';
import { clausesBefore, nextWord, type Place, placeOf } from '../around.js';
import { governing, isReport, reportsAfter } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

/** How many words may stand before the name: "79-year-old pensioner Ann Roe said". */
const MOST_WORDS = 6;

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

/** `On a claim that it was “dead,” Ms Roe said that …`, `Ms Roe said: …`, `…, a charge Ms Roe called “sad”`: a clause that reports what follows it. */
function reportsOn(place: Place, { to, cue }: ReportingClause): boolean {
  const next = place.view.tokens[to];
  const behind = next?.lower ?? '';
  if (next?.kind === 'quotation') return NAMING.has(cue.lemma);
  if (behind === ':') return clausesBefore(place).some(({ subject }) => subject);
  return place.token > 0 && (behind === 'that' || (SUBJECT_PRONOUNS.has(behind) && governing(place) !== null));
}

/** `“…,” is how Ms Roe put it`, `“…” was what Ms Roe said`: behind the words that make the quotation what is said, from `at` on. */
const behindCopula = ({ tokens }: SentenceView, at: number): number =>
  /^(?:is|was)$/u.test(tokens[at]?.lower ?? '') && /^(?:how|what)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;

/** `“…,” founder and director Ann Roe said`. */
const joinsTrades = (between: readonly Token[], at: number): boolean =>
  [between[at - 1], between[at + 1] ?? between[at - 1]].every(
    (token) => isSpeakerNoun(token?.lower ?? '') || RANKS.has(token?.lower ?? ''),
  );

/** True where the words between the quotation and the speaker only say who that is. */
function isAdjacent(between: readonly Token[], { form }: Mention): boolean {
  const first = between[0]?.lower ?? '';
  // "“…”, a demand he said was fair": the pronoun begins a clause of its own behind a noun.
  if (form === 'pronoun' && DETERMINERS.has(first)) return false;
  const words = isDescription(between) ? between.slice(0, -1) : between;
  return (
    words.length <= MOST_WORDS &&
    words.every(({ kind, text }) => kind === 'word' || text === '-') &&
    (/^an?$/u.test(first) || between.slice(1).every(({ lower }) => !lower.endsWith('ed'))) &&
    between.every(
      ({ lower }, at) => !SUBORDINATORS.has(lower) && (!CONJUNCTIONS.has(lower) || joinsTrades(between, at)),
    )
  );
}

export const speakerVerbAfter: Sieve<'speaker-verb-after'> = {
  id: 'speaker-verb-after',
  summary: 'The speaker and then the cue stand right behind the quotation.',
  example: '“We will rebuild,” Ann Roe, the mayor, told reporters.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    if (place.view.tokens[place.token + 1]?.text === ';') return null;
    const [clause] = reportsAfter(place);
    if (clause?.order !== 'before' || !clause.subject || !isReport(clause) || reportsOn(place, clause)) return null;
    if ((!CORE_CUES.has(clause.cue.lemma) || isOutlet(place, clause)) && governing(place)) return null;
    const between = place.view.tokens.slice(
      behindCopula(place.view, nextWord(place.view, place.token)),
      clause.subject.from,
    );
    return isAdjacent(between, clause.subject) ? byClause(clause) : null;
  },
};
