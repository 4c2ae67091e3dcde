import { mentionOf } from '../../narration/mention.js';
import { placeOf } from '../around.js';
import type { Sieve } from '../sieve.js';

export const dashAttribution: Sieve<'dash-attribution'> = {
  id: 'dash-attribution',
  summary: 'A dash and a name close the quotation.',
  example: '“We will rebuild.” — Ann Roe',
  match({ narration }, quotation) {
    const { view, token } = placeOf(narration, quotation);
    if (!/^[—–―-]+$/u.test(view.tokens[token + 1]?.text ?? '')) return null;
    const name = view.nameAt(token + 2);
    if (!name || name.from !== token + 2) return null;
    const next = view.tokens[name.to];
    if (next && next.kind !== 'punctuation') return null;
    return { mention: mentionOf(view, name.spokenFrom, name.to, 'name'), cue: null, follows: -1, sameStatement: false };
  },
};
