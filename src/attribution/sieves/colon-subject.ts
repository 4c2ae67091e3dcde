import { leadingSubject } from '../../narration/leading-subject.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';

const OPENERS = /^(?:from|by|here)$/u;

/** `From pilot Ann Roe:`, `And from Bo Lund, who was there:`, `Here is Ann Roe in May:` */
function sender(view: SentenceView, colon: number): Mention | null {
  const from = view.tokens.findIndex(({ lower }) => OPENERS.test(lower));
  if (from < 0 || from > 3) return null;
  const name = view.names.find((candidate) => candidate.from > from && candidate.to <= colon);
  return name && name.from - from < 5 ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

export const colonSubject: Sieve<'colon-subject'> = {
  id: 'colon-subject',
  summary: 'A name, or a sentence without a cue, ends in a colon before the quotation.',
  example: 'ANN ROE: “We will rebuild.”',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    if (view.tokens[token - 1]?.text !== ':') return null;
    const mention = sender(view, token - 1) ?? leadingSubject(view, token - 1);
    return mention && mention.end - mention.start > 1 ? byMention(mention) : null;
  },
};
