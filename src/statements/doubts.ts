import type { Decision } from '../attribution/sieve.js';
import { CORE_CUES } from '../lexicon/reporting-verbs.js';
import type { Mention } from '../narration/mention.js';
import type { ResolverContext } from '../speakers/resolver.js';
import { hasCloseRival } from '../speakers/rival.js';

/** What makes a speaker less sure than the pair of rules that gave it usually is. */
export const DOUBTS = ['few-words', 'close-rival', 'weak-cue', 'lone-name'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** As few words as titles and scare quotes have: whether anybody said them is less sure. */
const FEW_WORDS = 2;

/** True for a single word that the article calls nobody else by, and no registry knows: perhaps no name at all. */
function isLoneName({ resolve }: ResolverContext, mention: Mention): boolean {
  const resolution = mention.form === 'name' ? resolve(mention) : null;
  return resolution?.entity?.words.length === 1 && !resolution.entry;
}

/** The doubts about a quotation of that many words, with that decision on who said it. */
export function doubtsOf(context: ResolverContext, words: number, { mention, cue }: Decision): Doubt[] {
  const holds: Readonly<Record<Doubt, boolean>> = {
    'few-words': words <= FEW_WORDS,
    'close-rival': mention !== null && hasCloseRival(context, mention),
    'weak-cue': cue !== null && !CORE_CUES.has(cue.lemma),
    'lone-name': mention !== null && isLoneName(context, mention),
  };
  return DOUBTS.filter((doubt) => holds[doubt]);
}

/**
 * How the table of precision names a set of doubts. Those about the signs that name the speaker count as one, for each
 * by itself is too rare to be measured pair by pair.
 */
export function doubtsKey(doubts: readonly Doubt[]): string {
  const few = doubts.includes('few-words') ? ['few-words'] : [];
  const weak = doubts.some((doubt) => doubt !== 'few-words') ? ['weak-sign'] : [];
  return [...few, ...weak].join(' + ') || 'none';
}
