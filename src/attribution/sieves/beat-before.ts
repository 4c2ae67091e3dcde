import { leadingSubject } from '../../narration/leading-subject.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { sentenceBefore } from '../around.js';
import { byMention, type Narration, type Sieve } from '../sieve.js';

/** How many sentences back a name is looked for. */
const REACH = 40;

/** `Rain fell.`: one capital at the head of a sentence, which no earlier name bears out. */
function isGuess({ views }: Narration, view: SentenceView, { from, to }: Mention): boolean {
  const name = view.nameAt(from);
  if (!name?.doubtful || name.look !== 'unclear' || to - from > 1) return false;
  const word = name.words.at(-1) ?? '';
  const { index } = view.sentence;
  return !views
    .slice(Math.max(0, index - REACH), index)
    .some(({ names }) => names.some(({ words }) => words.includes(word)));
}

const SHOWS = /^(?:eyes?|expression|face|hands?|smile|tone|voice)$/u;

/** `Her voice broke.`, `Ms Roe’s eyes filled.`: whose face or voice a sentence is about. */
function bearer(view: SentenceView): Mention | null {
  const { tokens } = view;
  if (/^(?:her|his)$/u.test(tokens[0]?.lower ?? ''))
    return SHOWS.test(tokens[1]?.lower ?? '') ? mentionOf(view, 0, 1, 'pronoun') : null;
  const name = view.nameAt(0);
  const owns = name && tokens[name.to]?.lower === "'s" && SHOWS.test(tokens[name.to + 1]?.lower ?? '');
  return owns ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

export const beatBefore: Sieve<'beat-before'> = {
  id: 'beat-before',
  summary: 'A quotation on its own follows a sentence about what its speaker did.',
  example: 'Ann Roe looked at the river. “We will rebuild.”',
  match({ narration }, quotation) {
    const before = sentenceBefore(narration, quotation);
    if (!before) return null;
    const { view, apart } = before;
    const mention = bearer(view) ?? leadingSubject(view, view.tokens.length);
    if (!mention || mention.form === 'description' || /^(?:it|they|we|i)$/iu.test(mention.text)) return null;
    if (isGuess(narration, view, mention)) return null;
    return { ...byMention(mention), implicit: apart };
  },
};
