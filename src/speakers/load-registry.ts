import { readFileSync } from 'node:fs';
import { InputError } from '../errors.js';
import { didYouMean } from './nearest.js';
import { defaultPacks, packs } from './packs/index.js';
import { buildRegistry, type Registry } from './registry.js';
import { contentProblems } from './registry-check.js';
import type { RegistryFile } from './registry-file.js';

export interface RegistrySources {
  /** Names of built-in packs. */
  readonly packs: readonly string[];
  /** Paths of registry files; of two that give the same id the later one wins, over packs too. */
  readonly files: readonly string[];
}

let standing: Registry | null = null;

/** The registry of the default packs, made once. */
export function defaultRegistry(): Registry {
  standing ??= buildRegistry(defaultPacks.map(packNamed));
  return standing;
}

function packNamed(name: string): RegistryFile {
  const pack = packs.get(name);
  if (pack) return pack;
  const known = [...packs.keys()];
  throw new InputError(
    `unknown pack ${JSON.stringify(name)}${didYouMean(name, known)}; there are: ${known.join(', ')}`,
  );
}

const reasons = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'permission denied'],
]);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: cannot be read: ${reasons.get(code) ?? message}`, { cause: error });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/gu, ' ');
    const position = /at position (\d+)/u.exec(reason)?.[1];
    const before = position === undefined ? [] : text.slice(0, Number(position)).split('\n');
    const where = before.length > 0 ? `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}` : '';
    throw new InputError(`${path}${where}: expected JSON: ${reason}`, { cause: error });
  }
}

async function checkedFile(path: string, groupsElsewhere: readonly string[]): Promise<RegistryFile> {
  const data = parse(path, read(path));
  const { shapeProblems } = await import('./registry-schema.js');
  const shape = shapeProblems(data);
  const problems = shape.length > 0 ? shape : contentProblems(data as RegistryFile, groupsElsewhere);
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${path}: ${problem}`).join('\n'));
  return data as RegistryFile;
}

/**
 * The registry of the named packs and files. Files are checked first, which loads zod; packs alone don't need it.
 * @throws InputError naming file, place and what was expected, one line a problem.
 */
export async function loadRegistry(sources: RegistrySources): Promise<Registry> {
  const loaded = sources.packs.map(packNamed);
  for (const path of sources.files) {
    const groups = loaded.flatMap((file) => file.groups ?? []).map(({ id }) => id);
    loaded.push(await checkedFile(path, groups));
  }
  return buildRegistry(loaded);
}
