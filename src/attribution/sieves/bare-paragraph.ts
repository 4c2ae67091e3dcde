import { placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';
import { turnBefore } from '../turn.js';

export const bareParagraph: Sieve<'bare-paragraph'> = {
  id: 'bare-paragraph',
  summary: 'A paragraph that is nothing but a quotation goes on with the speaker of the paragraph before.',
  example: '“We will rebuild,” Ann Roe said. ¶ “The bridge comes first.”',
  match(context, quotation) {
    const { narration, decisions } = context;
    const place = placeOf(narration, quotation);
    const paragraph = place.view.sentence.paragraph;
    if (!narration.isBare(place.view.sentence.index)) return null;
    const before = turnBefore(context, quotation);
    const earlier = narration.quotations[before];
    const decided = decisions[before];
    if (!earlier || !decided || paragraph - earlier.paragraph !== 1) return null;
    if (place.view.sentence.index - narration.place(before).sentence !== 1) return null;
    const fragment = /^[^\p{L}]*\p{Ll}/u.test(narration.text.slice(earlier.start, earlier.end));
    return fragment
      ? { ...byMention(decided.mention), implicit: true }
      : { mention: decided.mention, cue: decided.cue, follows: before, sameStatement: true };
  },
};
