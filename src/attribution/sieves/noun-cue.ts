import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.js';
import { CORE_CUES, NAMING } from '../../lexicon/reporting-verbs.js';
import type { ReportingClause } from '../../narration/clause.js';
import { isFiniteVerb } from '../../narration/verbs.js';
import { nounsBefore, type Place, placeOf, wordBefore } from '../around.js';
import { governing, isJudged } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

/** How many tokens before the quotation the noun may stand. */
const NEAR = 8;

/** Verbs that judge their object with "as", so that no noun in the object does. */
const JUDGING = /^(?:cast|characteri[sz]e|condemn|denounce|deride|describe|dismiss|hail|laud|praise|reject)$/u;

/** `called Ms Roe's claim “dead wrong”`, `dismissed a claim by Ms Roe as “dead wrong”`: the quotation judges what the noun tells. */
function judgesNoun(place: Place, verb: ReportingClause, noun: ReportingClause): boolean {
  if (NAMING.has(verb.cue.lemma)) return true;
  const describes = /^(?:characteri[sz]e|describe)$/u.test(noun.cue.lemma);
  return isJudged(place) && (!describes || JUDGING.test(verb.cue.lemma));
}

/** True for a verb that reports, whatever the nouns in what it reports. */
const isOuter = ({ cue }: ReportingClause): boolean => CORE_CUES.has(cue.lemma) && !cue.classes.has('assess');

/** `Ms Roe's call to “go home”, `her claim that the fund was “safe”`, but not `her claim that the fund was safe was “wrong”`: the quotation belongs to what the noun tells. */
function tells(place: Place, { to, verb: noun }: ReportingClause): boolean {
  const { view, token } = place;
  let verbs = 0;
  for (let at = to; at < token; at++) {
    if (view.tokens[at]?.kind !== 'word') return false;
    // "that it floats": whatever stands behind a pronoun is its verb
    const behindPronoun = at > to && SUBJECT_PRONOUNS.has(view.tokens[at - 1]?.lower ?? '');
    if (isFiniteVerb(view, at) || behindPronoun) verbs++;
  }
  if (view.tokens.slice(to, token).some(({ lower }) => lower === 'that')) return verbs < 2;
  const opens = /^(?:for|to)$/u.test(view.tokens[noun + 1]?.lower ?? '');
  return verbs === 0 && (opens || /^(?:as|for|of|to)$/u.test(wordBefore(place)));
}

export const nounCue: Sieve<'noun-cue'> = {
  id: 'noun-cue',
  summary: 'A noun that reports stands before the quotation with its owner.',
  example: 'Ann Roe’s claim that the fund was “safe as a church” was read out.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const [noun] = nounsBefore(place);
    const verb = governing(place);
    if (!noun || place.token - noun.to > NEAR || (verb && verb.verb > noun.verb)) return null;
    if (place.view.tokens.slice(noun.to, place.token).some(({ kind }) => kind === 'quotation')) return null;
    if (verb && isOuter(verb) && !tells(place, noun)) return null;
    return verb && judgesNoun(place, verb, noun) ? null : byClause(noun);
  },
};
