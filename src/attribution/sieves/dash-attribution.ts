import { mentionOf } from '../../narration/mention.js';
import type { NamePhrase } from '../../narration/name-phrases.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';

const isDash = (view: SentenceView, at: number): boolean => /^[—–―-]+$/u.test(view.tokens[at]?.text ?? '');

/** `“…” — Ann Roe` */
function nameBehind(view: SentenceView, quotation: number): NamePhrase | null {
  const name = isDash(view, quotation + 1) ? view.nameAt(quotation + 2) : undefined;
  if (name?.from !== quotation + 2) return null;
  const next = view.tokens[name.to];
  return !next || next.kind === 'punctuation' ? name : null;
}

/** `Bridge opens – Ann Roe: “…”` */
function nameAhead(view: SentenceView, quotation: number): NamePhrase | null {
  const name = view.tokens[quotation - 1]?.text === ':' ? view.nameAt(quotation - 2) : undefined;
  return name && isDash(view, name.from - 1) ? name : null;
}

export const dashAttribution: Sieve<'dash-attribution'> = {
  id: 'dash-attribution',
  summary: 'A dash and a name close the quotation, or a dash, a name and a colon stand right before it.',
  example: '“We will rebuild.” — Ann Roe',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    const name = nameBehind(view, token) ?? nameAhead(view, token);
    return name && byMention(mentionOf(view, name.spokenFrom, name.to, 'name'));
  },
};
