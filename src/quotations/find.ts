import { type Span, trimSpan } from '../text/span.js';
import { scanMarks } from './marks.js';
import { type MarkPair, type Pairing, pairMarks } from './pair.js';
import type { Quotation } from './quotation.js';

/** How many paragraphs a quotation may run through on one pair of marks. */
const MAX_RUN = 4;

/** The first paragraph after `from` whose first mark closes what `from` left open, or -1: marks that were not reopened in between. */
function runsTo(pairings: readonly Pairing[], from: number): number {
  for (let i = from + 1; i < Math.min(pairings.length, from + MAX_RUN); i++) {
    const pairing = pairings[i];
    if (pairing?.strayClose) return i;
    if (pairing?.pairs.length) return -1;
  }
  return -1;
}

const opensSingle = (text: string, paragraph: Span | undefined): boolean =>
  paragraph !== undefined && /^['‘]\p{L}/u.test(text.slice(paragraph.start, paragraph.start + 2));

const opensParagraph = (text: string, paragraph: Span, pair: MarkPair | undefined): boolean =>
  pair !== undefined && text.slice(paragraph.start, pair.open.start).trim() === '';

/**
 * The quotations of an article in order. Marks pair within a paragraph; afterwards a quotation left open is joined to the
 * one that opens the next paragraph, or runs on to a closing mark that has no opening one.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const pairings = paragraphs.map((paragraph, i) =>
    pairMarks(text, paragraph, scanMarks(text, paragraph), opensSingle(text, paragraphs[i + 1])),
  );
  const quotations: Quotation[] = [];
  let running = -1;
  let runEnd = -1;
  const add = (paragraph: number, pair: MarkPair, continues: number): void => {
    const inner = trimSpan(text, { start: pair.open.end, end: pair.close.start });
    const outer = trimSpan(text, { start: pair.open.start, end: pair.close.end });
    quotations.push({ ...inner, outer, paragraph, closure: pair.closure, continues });
  };
  paragraphs.forEach((span, p) => {
    const { pairs, strayClose } = pairings[p] as Pairing;
    if (p <= runEnd) {
      const close = p === runEnd && strayClose ? strayClose : { start: span.end, end: span.end };
      const closure = p === runEnd ? 'closed' : 'unclosed';
      add(p, { open: { start: span.start, end: span.start }, close, closure }, quotations.length - 1);
      running = -1;
    }
    pairs.forEach((pair, i) => {
      const takesUp = i === 0 ? running >= 0 && opensParagraph(text, span, pair) : pairs[i - 1]?.closure === 'reopened';
      add(p, pair, takesUp ? quotations.length - 1 : -1);
    });
    if (pairs.length > 0 || p >= runEnd) running = -1;
    if (pairs.at(-1)?.closure === 'unclosed') {
      running = quotations.length - 1;
      if (p >= runEnd) runEnd = runsTo(pairings, p);
    }
  });
  return quotations;
}
