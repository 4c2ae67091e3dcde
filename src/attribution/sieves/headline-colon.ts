import { type Mention, mentionOf } from '../../narration/mention.js';
import { isSpeakerNoun } from '../../narration/speaker-nouns.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';

/** How many tokens a headline may have behind its quotation. */
const LONGEST = 14;

/** The name or the speaker's noun that the words from `from` on begin with: headlines leave articles out. */
function firstSpeaker(view: SentenceView, from: number): Mention | null {
  const name = view.nameAt(from);
  if (name) return mentionOf(view, name.spokenFrom, name.to, 'name');
  for (let at = from; at < from + 4; at++) {
    if (isSpeakerNoun(view.tokens[at]?.lower ?? '')) return mentionOf(view, from, at + 1, 'description');
  }
  return null;
}

export const headlineColon: Sieve<'headline-colon'> = {
  id: 'headline-colon',
  summary: 'A headline opens with the quotation, and a colon parts it from the speaker.',
  example: '“No more detours”: minister opens bridge',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    const { tokens } = view;
    if (token !== 0 || tokens[1]?.text !== ':' || tokens.length > LONGEST || tokens.at(-1)?.text === '.') return null;
    const mention = firstSpeaker(view, 2);
    return mention && byMention(mention);
  },
};
