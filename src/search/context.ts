import type { Position } from '../document/positions.js';
import type { Span } from '../text/span.js';
import type { Hit } from './hit.js';

/** How many paragraphs to show around each hit's own. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

/** A paragraph shown for what stands in it. */
export interface Passage extends Position {
  readonly text: string;
  readonly offset: number;
}

/** What is shown of an article, in its order; a gap parts what does not follow upon another. */
export type Item =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'context'; readonly passage: Passage }
  | { readonly kind: 'gap' };

/** An article as a search goes through it. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  positionAt(offset: number): Position;
}

/** The hits among the paragraphs around them, each hit before the paragraph that its words begin in. */
export function withContext(hits: readonly Hit[], { before, after }: Around, page: Page): Item[] {
  const { paragraphs } = page;
  const placed = hits.map((hit) => {
    const { parts } = hit.statement;
    const first = paragraphAt(paragraphs, parts[0]?.start ?? 0);
    return { hit, first, last: Math.max(first, paragraphAt(paragraphs, parts.at(-1)?.start ?? 0)) };
  });
  const items: Item[] = [];
  let shown = -1;
  let next = 0;
  for (const { first, last } of placed) {
    const from = Math.max(shown + 1, first - before);
    if (shown >= 0 && from > shown + 1) items.push({ kind: 'gap' });
    for (let at = from; at <= Math.min(paragraphs.length - 1, last + after); at++) {
      for (; placed[next]?.first === at; next++) items.push({ kind: 'hit', hit: (placed[next] as { hit: Hit }).hit });
      items.push({ kind: 'context', passage: passageOf(paragraphs[at] as Span, page) });
      shown = at;
    }
  }
  return items;
}

/** The index of the last paragraph that begins at or before an offset. */
function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const passageOf = ({ start, end }: Span, { text, positionAt }: Page): Passage => ({
  text: text.slice(start, end),
  offset: start,
  ...positionAt(start),
});
