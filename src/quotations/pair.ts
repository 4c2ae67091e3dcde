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

const endsSentence = (text: string, at: number): boolean => /[.?!…,;:—–-]\s*$/u.test(text.slice(Math.max(0, at - 6), at));

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

/** Where the mark `at` leaves a quotation that `open` began: closed, opened anew, or still open (one level deeper or not). */
function step(text: string, marks: readonly Mark[], at: number, depth: number): 'close' | 'reopen' | 'deeper' | 'shallower' {
  const mark = marks[at] as Mark;
  if (mark.closes) return depth > 0 ? 'shallower' : 'close';
  if (startsNested(marks, at) || !endsSentence(text, mark.start)) return 'deeper';
  return 'reopen';
}

/**
 * Pairs the marks of one paragraph. Pairing starts afresh here, so a stray mark never reaches the next paragraph.
 * @param runsOn whether the next paragraph opens with a single mark: only then may one here stay open.
 */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], runsOn: boolean): Pairing {
  const pairs: MarkPair[] = [];
  let strayClose: Mark | null = null;
  let open: Mark | null = null;
  let depth = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (!open) {
      if (!mark.opens) {
        if (pairs.length === 0 && mark.family !== 'single') strayClose ??= mark;
      } else if (mark.family === 'single') {
        const close = closingSingle(text, marks, i);
        if (close >= 0) pairs.push({ open: mark, close: marks[close] as Mark, closure: 'closed' });
        if (close >= 0) i = close;
        else if (runsOn && mark.start >= paragraph.start && !marks.slice(i + 1).some(({ family }) => family === 'single')) open = mark;
      } else {
        open = mark;
        depth = 0;
      }
      continue;
    }
    if (mark.family !== open.family) continue;
    const next = step(text, marks, i, depth);
    if (next === 'deeper') depth++;
    else if (next === 'shallower') depth--;
    else {
      const reopened = next === 'reopen';
      pairs.push({ open, close: reopened ? { start: mark.start, end: mark.start } : mark, closure: reopened ? 'reopened' : 'closed' });
      open = reopened ? mark : null;
      depth = 0;
    }
  }
  if (open) pairs.push({ open, close: { start: paragraph.end, end: paragraph.end }, closure: 'unclosed' });
  return { pairs, strayClose };
}
