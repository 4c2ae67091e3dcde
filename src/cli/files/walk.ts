import { type Dirent, existsSync, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.js';
import { type Globs, globsFrom } from './globs.js';
import { type Ignored, isIgnored, rulesAbove, withRulesOf } from './ignored.js';

/** Which files of a folder are articles. */
export interface Walking {
  readonly globs: readonly string[];
  /** Also files and folders whose name starts with a dot. */
  readonly hidden: boolean;
  /** Follow symbolic links. */
  readonly follow: boolean;
  /** What .gitignore and .ignore name is left out. */
  readonly respectIgnore: boolean;
}

/** A file found, or a place that could not be looked into. */
export type Found = { readonly file: string } | { readonly place: string; readonly error: unknown };

interface Visit extends Walking {
  readonly keeps: Globs;
  /** The folders that lead here, by device and inode: a link back to one of them would never end. */
  readonly trail: readonly string[];
  readonly ignored: Ignored;
}

// Golden files and settings lie beside the articles.
const OURS = /\.onrecord\.json$|^onrecord\.config\.json$/;

/**
 * The files below a folder, sorted by name, depth first. Node's own `readdir` walks and the `ignore` package judges:
 * it is the one that eslint and prettier use, and reads globs too, so that a folder that is left out is never entered.
 */
export async function* walk(folder: string, walking: Walking, base: string): AsyncGenerator<Found> {
  const whole = path.resolve(folder);
  const isRepository = (at: string): boolean => existsSync(path.join(at, '.git'));
  const above = walking.respectIgnore ? await rulesAbove(whole, isRepository) : [];
  // A folder that is asked for by name is walked even where it is ignored.
  const ignored = isIgnored(whole, true, above) ? [] : above;
  yield* visit(folder, { ...walking, keeps: globsFrom(walking.globs, base, whole), trail: [], ignored });
}

async function* visit(folder: string, outer: Visit): AsyncGenerator<Found> {
  try {
    const self = identity(await stat(folder));
    if (outer.trail.includes(self)) throw new InputError('a symbolic link that leads back to a folder it is in');
    const entries = await readdir(folder, { withFileTypes: true });
    const ignored = outer.respectIgnore ? await withRulesOf(path.resolve(folder), outer.ignored) : [];
    const here = { ...outer, ignored, trail: [...outer.trail, self] };
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) yield* enter(folder, entry, here);
  } catch (error) {
    yield { place: folder, error };
  }
}

async function* enter(folder: string, entry: Dirent, visiting: Visit): AsyncGenerator<Found> {
  const place = path.join(folder, entry.name);
  if (entry.name.startsWith('.') && (!visiting.hidden || entry.name === '.git')) return;
  const kind = await kindOf(place, entry, visiting.follow);
  if (kind === null || (kind === 'file' && OURS.test(entry.name))) return;
  const whole = path.resolve(place);
  if (isIgnored(whole, kind === 'folder', visiting.ignored) || !visiting.keeps(whole, kind === 'folder')) return;
  if (kind === 'folder') yield* visit(place, visiting);
  else yield { file: place };
}

/** Null for what is neither file nor folder (a device, a pipe), and for links that are not followed or lead nowhere. */
async function kindOf(place: string, entry: Dirent, follow: boolean): Promise<'file' | 'folder' | null> {
  const target = entry.isSymbolicLink() && follow ? await stat(place).catch(() => entry) : entry;
  if (target.isDirectory()) return 'folder';
  return target.isFile() ? 'file' : null;
}

const identity = ({ dev, ino }: Stats): string => `${dev}:${ino}`;
