import { isShouted } from '../../narration/headlines.js';
import { leadingSubject } from '../../narration/leading-subject.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { isLabel, placeOf, sentenceBefore } from '../around.js';
import { byMention, type Match, type Narration, type Sieve } from '../sieve.js';

const OPENERS = /^(?:from|by|here)$/u;

/** `From pilot Ann Roe:`, `And from Bo Lund, who was there:`, `Here is Ann Roe in May:` */
function sender(view: SentenceView, colon: number): Mention | null {
  const from = view.tokens.findIndex(({ lower }) => OPENERS.test(lower));
  if (from < 0 || from > 3) return null;
  const name = view.names.find((candidate) => candidate.from > from && candidate.to <= colon);
  return name && name.from - from < 5 ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `ANN ROE, MAYOR OF LUND:` on a line of its own. */
function labelled(narration: Narration, quotation: number): Match | null {
  const view = sentenceBefore(narration, quotation)?.view;
  const mention =
    view && isShouted(view.tokens) && isLabel(view, view.tokens.length - 1)
      ? leadingSubject(view, view.tokens.length - 1)
      : null;
  return mention && byMention(mention);
}

export const colonSubject: Sieve<'colon-subject'> = {
  id: 'colon-subject',
  summary: 'A name, or a sentence without a cue, ends in a colon before the quotation.',
  example: 'ANN ROE: “We will rebuild.”',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    if (token === 0) return labelled(narration, quotation);
    if (view.tokens[token - 1]?.text !== ':') return null;
    const mention = sender(view, token - 1) ?? leadingSubject(view, token - 1);
    return mention && mention.end - mention.start > 1 ? byMention(mention) : null;
  },
};
