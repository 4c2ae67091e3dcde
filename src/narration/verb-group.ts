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

/** `last year`, `this May`: a time that ends at the token. */
const isTime = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:last|this)$/u.test(tokens[at - 1]?.lower ?? '') &&
  (TIME.test(tokens[at]?.lower ?? '') || WEEKDAYS_AND_MONTHS.has(tokens[at]?.lower ?? ''));

/** `who in 2010 said`, `which on Monday called`, `who last year asked`: a date between a relative pronoun and its verb. */
function isRelativeBehind(view: SentenceView, at: number): boolean {
  const { text = '', lower = '' } = view.tokens[at] ?? {};
  const opener = view.tokens[at - 1]?.lower ?? '';
  if (!RELATIVES.has(view.tokens[at - 2]?.lower ?? '')) return false;
  if (isTime(view, at)) return true;
  return /^(?:in|on)$/u.test(opener) && (/^\d{4}$/u.test(text) || WEEKDAYS_AND_MONTHS.has(lower));
}

/** `had earlier this week said`, `has this month told`: how many tokens back a time ends at token `at` that stands behind an auxiliary, or 0. */
function timeInside(view: SentenceView, at: number): number {
  if (!isTime(view, at)) return 0;
  const from = /^(?:earlier|late|later|only)$/u.test(view.tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  return AUXILIARIES.has(view.tokens[from - 1]?.lower ?? '') ? at - from : 0;
}

/** `wants to say`, `went on to say`: how many tokens back the verb stands that "to" at a token belongs to, or 0. */
function raisedBy(view: SentenceView, at: number): number {
  if (view.tokens[at]?.lower !== 'to' || view.tokens[at - 1]?.kind !== 'word') return 0;
  return view.tokens[at - 1]?.lower === 'on' ? 2 : 1;
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
    const time = isRelativeBehind(view, at) ? 1 : timeInside(view, at);
    if (time > 0) {
      at -= time;
      continue;
    }
    const raising = raisedBy(view, at);
    if (raising > 0) {
      raised = true;
      at -= raising;
      continue;
    }
    if (ASPECTS.has(token.lower)) continue;
    if (AUXILIARIES.has(token.lower)) passive ||= participle && !raised && BE_FORMS.has(token.lower);
    else if (!isAdverb(token.lower) && !isDegree(view, at)) break;
  }
  return { before: at, passive };
}
