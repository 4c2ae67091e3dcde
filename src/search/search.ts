import { splitParagraphs } from '../document/paragraphs.js';
import { positionFinder } from '../document/positions.js';
import type { Article } from '../statements/schema.js';
import { type Around, type Item, withContext } from './context.js';
import { type Hit, hitIn, type Search } from './hit.js';

/** What a search is to find and show of each article. */
export interface Query extends Search {
  /** Stop at so many hits an article. */
  readonly most: number;
  /** Null shows the hits alone. */
  readonly around: Around | null;
}

/** What a search found in one article. */
export interface Found {
  readonly file: string;
  readonly hits: readonly Hit[];
  /** The hits and what is shown around them. */
  readonly items: readonly Item[];
  /** How many statements were searched. */
  readonly searched: number;
}

/** Searches what people said in an article. `text` is the text its statements were found in. */
export function search({ file, statements }: Article, text: string, query: Query): Found {
  const positionAt = positionFinder(text);
  const hits: Hit[] = [];
  for (const statement of statements) {
    if (hits.length >= query.most) break;
    const hit = hitIn(statement, query, positionAt);
    if (hit) hits.push(hit);
  }
  const { around } = query;
  const items =
    around && hits.length > 0
      ? withContext(hits, around, { text, paragraphs: splitParagraphs(text), positionAt })
      : hits.map((hit): Item => ({ kind: 'hit', hit }));
  return { file, hits, items, searched: statements.length };
}
