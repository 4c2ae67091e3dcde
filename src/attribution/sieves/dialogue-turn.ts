import { leadingSubject } from '../../narration/leading-subject.js';
import type { SentenceView } from '../../narration/view.js';
import { placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';

/** How many sentences back the one who answers may be named. */
const REACH = 200;

const isTurn = ({ tokens }: SentenceView, letter: RegExp): boolean =>
  letter.test(tokens[0]?.text ?? '') && tokens[1]?.text === ':';

export const dialogueTurn: Sieve<'dialogue-turn'> = {
  id: 'dialogue-turn',
  summary: 'An answer in a record of questions and answers: the person the record is about.',
  example: 'Ann Roe took questions. ¶ Q: “Why?” ¶ A: “Because.”',
  match({ narration }, quotation) {
    const { view } = placeOf(narration, quotation);
    if (!isTurn(view, /^A$/u)) return null;
    for (let sentence = view.sentence.index - 1; sentence >= Math.max(0, view.sentence.index - REACH); sentence--) {
      const earlier = narration.views[sentence];
      if (!earlier || isTurn(earlier, /^[QA]$/u)) continue;
      const mention = leadingSubject(earlier, earlier.tokens.length);
      if (mention?.form === 'name') return { ...byMention(mention), implicit: true };
    }
    return null;
  },
};
