import { stat } from 'node:fs/promises';
import { InputError } from '../../errors.js';
import type { JsonlOptions } from '../flags/input.js';
import type { Io } from '../io.js';
import { messageOf } from '../problems.js';
import { brokenSource, fileSource, type Source, standardInput } from '../sources.js';
import type { Walking } from './walk.js';

/** The flags that choose what is read, as read. */
export interface InputOptions {
  readonly glob?: readonly string[];
  readonly hidden?: boolean;
  readonly follow?: boolean;
  /** `false` for `--no-ignore`. */
  readonly ignore?: boolean;
  readonly filesFrom?: string;
  /** The names in `filesFrom` end with NUL. */
  readonly null?: boolean;
  readonly stdinFilename?: string;
}

/**
 * What a run reads, in order: the named files, the files of the named folders, and those that `--files-from` lists;
 * standard input for `-`, and where nothing is named. What cannot be found is a source that fails when it is read,
 * so that the others come out.
 */
export async function findSources(operands: readonly string[], options: InputOptions, io: Io): Promise<Source[]> {
  const listed = options.filesFrom === undefined ? [] : await listFrom(options.filesFrom, options, io);
  const names = [...operands, ...listed];
  if (names.length === 0 && options.filesFrom === undefined) return [standardInput(io, options.stdinFilename)];
  const sources: Source[] = [];
  for (const name of names) {
    if (name === '-') sources.push(standardInput(io, options.stdinFilename));
    else if (await isFolder(name)) sources.push(...(await sourcesIn(name, options, io.cwd())));
    else sources.push(fileSource(name));
  }
  return sources;
}

/** Whether a reader must be told which article is which: there are many, or the user has not named the one there is. */
export const areSeveral = (sources: readonly Source[], { input }: JsonlOptions): boolean =>
  sources.length !== 1 || (sources[0]?.walked ?? false) || input === 'jsonl';

/** The names in a list, one a line or parted by NUL. */
async function listFrom(list: string, options: InputOptions, io: Io): Promise<string[]> {
  const source = list === '-' ? standardInput(io) : fileSource(list);
  const bytes = await source.read().catch((error: unknown) => {
    throw new InputError(`--files-from ${list}: ${messageOf(error)}`);
  });
  const parted = Buffer.from(bytes)
    .toString('utf8')
    .split(options.null ? '\0' : /\r?\n/);
  return parted.filter((name) => name !== '');
}

const isFolder = async (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function sourcesIn(folder: string, options: InputOptions, cwd: string): Promise<Source[]> {
  const { walk } = await import('./walk.js');
  const sources: Source[] = [];
  for await (const found of walk(folder, walkingOf(options), cwd)) {
    if ('file' in found) sources.push({ ...fileSource(found.file), walked: true });
    else sources.push(brokenSource(found.place, found.error));
  }
  if (sources.length > 0) return sources;
  const left = 'no files to read in it (hidden and ignored ones, and those that no --glob names, are left out)';
  return [brokenSource(folder, new InputError(left))];
}

const walkingOf = (options: InputOptions): Walking => ({
  globs: options.glob ?? [],
  hidden: options.hidden ?? false,
  follow: options.follow ?? false,
  respectIgnore: options.ignore ?? true,
});
