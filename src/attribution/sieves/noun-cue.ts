import { CORE_CUES } from '../../lexicon/reporting-verbs.js';
import { nounsBefore, placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

/** How many tokens before the quotation the noun may stand. */
const NEAR = 8;

export const nounCue: Sieve<'noun-cue'> = {
  id: 'noun-cue',
  summary: 'A noun that reports stands before the quotation with its owner.',
  example: 'Ann Roe’s claim that the fund was “safe as a church” was read out.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const [noun] = nounsBefore(place);
    const verb = governing(place);
    if (noun && verb?.cue.classes.has('assess') && verb.to === (noun.subject?.from ?? -1)) return null;
    if (!noun || place.token - noun.to > NEAR) return null;
    if (place.view.tokens.slice(noun.to, place.token).some(({ kind }) => kind === 'quotation')) return null;
    if (verb && (verb.verb > noun.verb || (CORE_CUES.has(verb.cue.lemma) && !verb.cue.classes.has('assess'))))
      return null;
    return byClause(noun);
  },
};
