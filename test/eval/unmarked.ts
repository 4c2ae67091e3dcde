import type { GoldDoc } from './gold.js';
import type { Miss } from './scorer.js';
import { groupBy, section } from './table.js';

/** The characters before a quotation that open it: `"`, `“`, `''`. */
const openingMark = (text: string, start: number): string =>
  /[^\p{L}\p{N}\s]{0,2}$/u.exec(text.slice(0, start))?.[0] ?? '';

/**
 * What was given a speaker and is not in the gold, by opening mark: a kind of mark that the gold never reads stands out.
 */
export function formatUnmarked(gold: readonly GoldDoc[], misses: readonly Miss[]): string {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const spurious = misses.filter(({ kind }) => kind === 'spurious');
  if (spurious.length === 0) return '';
  const marks = groupBy(spurious, ({ doc, p }) => openingMark(texts.get(doc) ?? '', p?.start ?? 0));
  const rows = [...marks].sort(([, a], [, b]) => b.length - a.length);
  return section('Spurious, by opening mark', [
    ['', 'count', 'articles'],
    ...rows.map(([mark, members]) => [mark, members.length, new Set(members.map(({ doc }) => doc)).size]),
  ]);
}
