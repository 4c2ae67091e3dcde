import type { Span } from '../text/span.js';
import type { Mark } from './marks.js';
import type { Closure } from './quotation.js';

/** A pair of marks, or an opening mark and the place where its quotation is taken to end. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
  readonly closure: Closure;
}

/** The pairs of one paragraph, and the first mark that closes a quotation which an earlier paragraph opened. */
export interface Pairing {
  readonly pairs: MarkPair[];
  readonly strayClose: Mark | null;
}

/** How many marks ahead a decision looks: bounds the work whatever the input. */
const LOOKAHEAD = 40;

/** True when the mark at `at`, which opens while one of its family is open, starts a nested quotation: two closing marks follow. */
function startsNested(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  let closings = 0;
  for (let i = at + 1; i < Math.min(marks.length, at + LOOKAHEAD); i++) {
    const mark = marks[i];
    if (mark?.family !== family) continue;
    if (mark?.opens && !mark.closes) return false;
    if (++closings === 2) return true;
  }
  return false;
}

const endsSentence = (text: string, at: number): boolean =>
  /[.?!…,;:—–-]\s*$/u.test(text.slice(Math.max(0, at - 6), at));

/** A closing single mark that may as well be an apostrophe: "the Joneses' house", "nothin' doing". */
const mayBeApostrophe = (text: string, mark: Mark): boolean =>
  /(?:s|in)$/iu.test(text.slice(mark.start - 2, mark.start)) && /^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + 3));

/** The mark that closes the single quotation opened at `at`, or -1 where the mark is an apostrophe after all. */
function closingSingle(text: string, marks: readonly Mark[], at: number): number {
  let fallback = -1;
  let doubles = 0;
  for (let i = at + 1; i < Math.min(marks.length, at + LOOKAHEAD); i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.family !== 'single') {
      doubles++;
      continue;
    }
    if (mark.closes && doubles % 2 === 0) {
      if (!mayBeApostrophe(text, mark)) return i;
      if (fallback < 0) fallback = i;
    } else if (mark.opens && doubles % 2 === 0) {
      break;
    }
  }
  return fallback;
}

/** A mark left open, and how many of its family are nested in it. */
interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

/** What a mark makes of the state of things: pairs that are now complete, what is open, and the last mark that was used. */
interface Step {
  readonly pair: MarkPair | null;
  readonly open: Open | null;
  readonly used: number;
}

/** Reads the mark `at` where nothing is open. A single mark is a quotation's only if another closes it. */
function begin(text: string, marks: readonly Mark[], at: number, runsOn: boolean): Step {
  const mark = marks[at] as Mark;
  if (!mark.opens) return { pair: null, open: null, used: at };
  if (mark.family !== 'single') return { pair: null, open: { mark, depth: 0 }, used: at };
  const closing = closingSingle(text, marks, at);
  const close = marks[closing];
  if (close) return { pair: { open: mark, close, closure: 'closed' }, open: null, used: closing };
  const last = !marks.slice(at + 1, at + LOOKAHEAD).some(({ family }) => family === 'single');
  return { pair: null, open: runsOn && last ? { mark, depth: 0 } : null, used: at };
}

/** Reads the mark `at`, of the family of the one that is open: it closes that, opens it anew, or is nested in it. */
function proceed(text: string, marks: readonly Mark[], at: number, { mark: open, depth }: Open): Step {
  const mark = marks[at] as Mark;
  if (mark.closes && depth > 0) return { pair: null, open: { mark: open, depth: depth - 1 }, used: at };
  if (mark.closes) return { pair: { open, close: mark, closure: 'closed' }, open: null, used: at };
  if (startsNested(marks, at) || !endsSentence(text, mark.start)) {
    return { pair: null, open: { mark: open, depth: depth + 1 }, used: at };
  }
  const close = { start: mark.start, end: mark.start };
  return { pair: { open, close, closure: 'reopened' }, open: { mark, depth: 0 }, used: at };
}

/**
 * Pairs the marks of one paragraph. Pairing starts afresh here, so a stray mark never reaches the next paragraph.
 * @param runsOn whether the next paragraph opens with a single mark: only then may one here stay open.
 */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], runsOn: boolean): Pairing {
  const pairs: MarkPair[] = [];
  let strayClose: Mark | null = null;
  let open: Open | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (open && open.mark.family !== mark.family) continue;
    if (!open && !mark.opens && pairs.length === 0 && mark.family !== 'single') strayClose ??= mark;
    const step: Step = open ? proceed(text, marks, at, open) : begin(text, marks, at, runsOn);
    if (step.pair) pairs.push(step.pair);
    open = step.open;
    at = step.used;
  }
  const end = { start: paragraph.end, end: paragraph.end };
  if (open) pairs.push({ open: open.mark, close: end, closure: 'unclosed' });
  return { pairs, strayClose };
}
