import { type Mention, mentionOf } from '../../narration/mention.js';
import type { NamePhrase } from '../../narration/name-phrases.js';
import { DASH } from '../../narration/token.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf } from '../around.js';
import { governing } from '../governing.js';
import { byMention, type Narration, type Sieve } from '../sieve.js';

const isDash = (view: SentenceView, at: number): boolean => DASH.test(view.tokens[at]?.text ?? '');

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

/** How many tokens a line has that only signs a quotation: "- Ann Roe, mayor of Lund". */
const SIGNATURE = 12;

/** The name in the line below a quotation that is a paragraph of its own. */
function signatureBelow(narration: Narration, quotation: number): Mention | null {
  const { view } = placeOf(narration, quotation);
  const below = narration.views[view.sentence.index + 1];
  if (!narration.isBare(view.sentence.index) || !below || below.sentence.paragraph !== view.sentence.paragraph + 1)
    return null;
  const name = isDash(below, 0) ? below.nameAt(1) : undefined;
  return name?.from === 1 && below.tokens.length <= SIGNATURE
    ? mentionOf(below, name.spokenFrom, name.to, 'name')
    : null;
}

export const dashAttribution: Sieve<'dash-attribution'> = {
  id: 'dash-attribution',
  summary: 'A dash and a name close the quotation, or a dash, a name and a colon stand right before it.',
  example: '“We will rebuild.” — Ann Roe',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const { view, token } = place;
    // `She said it was “over.” — Bo Lund`: the line of the article's own author.
    const name = (governing(place) ? null : nameBehind(view, token)) ?? nameAhead(view, token);
    if (name) return byMention(mentionOf(view, name.spokenFrom, name.to, 'name'));
    const signature = signatureBelow(narration, quotation);
    return signature && { ...byMention(signature), implicit: true };
  },
};
