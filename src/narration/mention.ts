import type { Span } from '../text/span.js';
import type { SentenceView } from './view.js';

/** Words of the narration that name or describe somebody. Token places are half-open, within the sentence. */
export interface Mention extends Span {
  readonly text: string;
  readonly form: 'name' | 'pronoun' | 'description';
  /** The index of the sentence it stands in. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The mention that tokens [from, to) of a sentence make. */
export function mentionOf(view: SentenceView, from: number, to: number, form: Mention['form']): Mention {
  const start = view.tokens[from]?.start ?? view.sentence.start;
  const end = view.tokens[to - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end), form, sentence: view.sentence.index, from, to };
}
