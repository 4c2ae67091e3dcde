import { AUXILIARIES, BE_FORMS, RELATIVES, WEEKDAYS_AND_MONTHS } from '../lexicon/function-words.js';
import { isAdverb } from './nominal.js';
import type { SentenceView } from './view.js';

/** Verbs whose subject is that of the gerund behind them: "kept asking". */
export const ASPECTS: ReadonlySet<string> = new Set(['kept', 'keeps', 'began', 'begins', 'started', 'starts']);

/** How a verb stands to its subject. */
export interface SubjectSearch {
  /** The last token of the verb group's left context: the token right before auxiliaries and adverbs. */
  readonly before: number;
  readonly passive: boolean;
}

const TIME = /^(?:year|month|week|weekend|summer|autumn|winter|spring|night)$/u;

/** `who in 2010 said`, `which on Monday called`, `who last year asked`: a date between a relative pronoun and its verb. */
function isRelativeBehind(view: SentenceView, at: number): boolean {
  const { text = '', lower = '' } = view.tokens[at] ?? {};
  const opener = view.tokens[at - 1]?.lower ?? '';
  if (!RELATIVES.has(view.tokens[at - 2]?.lower ?? '')) return false;
  if (/^(?:last|this)$/u.test(opener)) return TIME.test(lower) || WEEKDAYS_AND_MONTHS.has(lower);
  return /^(?:in|on)$/u.test(opener) && (/^\d{4}$/u.test(text) || WEEKDAYS_AND_MONTHS.has(lower));
}

/** `most often said`: a word before an adverb, which only says how much. */
const isDegree = (view: SentenceView, at: number): boolean =>
  /^(?:least|less|more|most|very)$/u.test(view.tokens[at]?.lower ?? '') && isAdverb(view.tokens[at + 1]?.lower ?? '');

/** Steps left over auxiliaries, adverbs and "went on to" from the verb at `verb`. */
export function skipVerbGroup(view: SentenceView, verb: number, participle: boolean): SubjectSearch {
  let at = verb - 1;
  let passive = false;
  let raised = false;
  for (; at >= 0; at--) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || view.nameAt(at)) break;
    if (isRelativeBehind(view, at)) {
      at -= 1;
      continue;
    }
    if (token.lower === 'to' && at > 0 && view.tokens[at - 1]?.kind === 'word') {
      raised = true;
      at = view.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
      continue;
    }
    if (ASPECTS.has(token.lower)) continue;
    if (AUXILIARIES.has(token.lower)) passive ||= participle && !raised && BE_FORMS.has(token.lower);
    else if (!isAdverb(token.lower) && !isDegree(view, at)) break;
  }
  return { before: at, passive };
}
