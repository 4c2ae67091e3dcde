import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SetName } from './gold.js';
import type { Miss } from './scorer.js';

const fileOf = (set: SetName): string => `.eval/${set}.baseline.json`;

/** What names a miss from run to run: where it is and of what kind. */
export const missKey = ({ doc, kind, q, p }: Miss): string => `${doc}@${(q ?? p)?.start} ${kind}`;

/** Keeps the misses of this run, for later runs to be compared with. */
export function saveBaseline(set: SetName, misses: readonly Miss[]): void {
  writeFileSync(fileOf(set), JSON.stringify(misses.map(missKey)));
}

/** The misses of the run that was saved, or null where none was. */
export function loadBaseline(set: SetName): ReadonlySet<string> | null {
  if (!existsSync(fileOf(set))) return null;
  return new Set(JSON.parse(readFileSync(fileOf(set), 'utf8')) as string[]);
}

/** How the misses differ from those of the saved run, in one line; empty where none was saved. */
export function formatChange(misses: readonly Miss[], baseline: ReadonlySet<string> | null): string {
  if (!baseline) return '';
  const now = new Set(misses.map(missKey));
  const gone = [...baseline].filter((key) => !now.has(key)).length;
  const added = [...now].filter((key) => !baseline.has(key)).length;
  return `\nSince the saved run: ${gone} misses gone, ${added} new`;
}
