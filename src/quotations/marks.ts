import type { Span } from '../text/span.js';

/** Marks of one family can close each other; a mark of another family inside is nested. */
export type MarkFamily = 'double' | 'guillemet' | 'single';

/** A quotation mark and what its neighbours let it be. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /["“”„‟＂«»‹›‘’'‚‛´]|``?/gu;
const FAMILY = new Map<string, MarkFamily>([
  ...[...'«»‹›'].map((mark) => [mark, 'guillemet'] as const),
  ...[...'‘’‚‛`´', "'"].map((mark) => [mark, 'single'] as const),
]);
/** What a mark is by its shape, where its neighbours do not say. */
const SHAPE = new Map<string, 'opens' | 'closes'>([
  ...[...'“„‟«‹‘‚‛', '``'].map((mark) => [mark, 'opens'] as const),
  ...[...'”»›', "''"].map((mark) => [mark, 'closes'] as const),
]);

const BEFORE_OPENING = /[\s([{—–―\-/“„«‹‘‚"'*_\u200B\uFEFF]/u;
const AFTER_CLOSING = /[\s)\]}—–―\-/.,;:!?…”»›’"'*_\u200B\uFEFF]/u;

/** Elisions that begin with an apostrophe, not with a quotation. */
const ELISION = /^(?:tis|twas|twere|twill|em|til|till|cause|bout|round|n|nuff|t|\d0s|\d\d)\b/iu;

function markAt(text: string, paragraph: Span, start: number, found: string): Mark | null {
  const doubled = found === "'" && text.charAt(start + 1) === "'";
  const shape = doubled ? "''" : found;
  const end = start + shape.length;
  const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
  const after = end < paragraph.end ? text.charAt(end) : ' ';
  const mayOpen = BEFORE_OPENING.test(before);
  const mayClose = AFTER_CLOSING.test(after);
  const family = doubled ? 'double' : (FAMILY.get(found) ?? 'double');
  if (family === 'single')
    return singleMark(text, start, found, mayOpen && !/\s/u.test(after), mayClose && !/\s/u.test(before));
  if (mayOpen !== mayClose) return { start, end, family, opens: mayOpen, closes: mayClose };
  const known = SHAPE.get(shape);
  if (known) return { start, end, family, opens: known === 'opens', closes: known === 'closes' };
  const inches = /\d/u.test(before) && mayClose === mayOpen;
  return { start, end, family, opens: !inches, closes: true };
}

function singleMark(text: string, start: number, found: string, mayOpen: boolean, mayClose: boolean): Mark | null {
  const opens = mayOpen && found !== '’' && !("'´".includes(found) && ELISION.test(text.slice(start + 1, start + 8)));
  const closes = mayClose && !'‘‚`'.includes(found);
  return opens || closes ? { start, end: start + 1, family: 'single', opens, closes } : null;
}

/** The quotation marks of one paragraph in order; apostrophes inside words are none. */
export function scanMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let resume = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const start = paragraph.start + match.index;
    if (start < resume) continue;
    const mark = markAt(text, paragraph, start, match[0]);
    if (!mark) continue;
    marks.push(mark);
    resume = mark.end;
  }
  return marks;
}
