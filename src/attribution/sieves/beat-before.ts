import { leadingSubject } from '../../narration/leading-subject.js';
import { placeOf } from '../around.js';
import type { Sieve } from '../sieve.js';

export const beatBefore: Sieve<'beat-before'> = {
  id: 'beat-before',
  summary: 'A quotation on its own follows a sentence about what its speaker did.',
  example: 'Ann Roe looked at the river. “We will rebuild.”',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const before = narration.views[place.view.sentence.index - 1];
    if (
      !narration.isBare(place.view.sentence.index) ||
      !before ||
      before.sentence.paragraph < place.view.sentence.paragraph - 1
    )
      return null;
    const mention = leadingSubject(before, before.tokens.length);
    if (!mention || mention.form === 'description' || /^(?:it|they|we|i)$/iu.test(mention.text)) return null;
    const implicit = before.sentence.paragraph < place.view.sentence.paragraph;
    return { mention, cue: null, follows: -1, sameStatement: false, implicit };
  },
};
