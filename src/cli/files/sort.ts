import { stat } from 'node:fs/promises';
import type { Source } from '../sources.js';

/** What `--sort` takes, with ripgrep's meanings. */
export type SortKey = 'none' | 'path' | 'modified';

/** The sources by name, or the longest untouched first; what has no such time (standard input) comes first. */
export async function sorted(sources: readonly Source[], key: SortKey): Promise<readonly Source[]> {
  if (key === 'none') return sources;
  if (key === 'path') return [...sources].sort(byName);
  const timed = await Promise.all(sources.map(async (source) => ({ source, time: await modified(source.name) })));
  return timed.sort((a, b) => a.time - b.time || byName(a.source, b.source)).map(({ source }) => source);
}

const byName = (a: Source, b: Source): number => (a.name < b.name ? -1 : Number(a.name > b.name));

const modified = (name: string): Promise<number> =>
  stat(name).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
