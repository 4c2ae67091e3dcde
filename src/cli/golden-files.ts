import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.js';
import { type Expected, expectedOf, GOLDEN_ENDING, goldenPath, goldenText } from '../findings/golden.js';
import type { Statement } from '../statements/schema.js';
import type { Io } from './io.js';
import { into } from './output.js';
import { brokenSource, type Source } from './sources.js';

/**
 * What the golden file beside an article holds.
 * @throws InputError when there is none, or it is no golden file.
 */
export async function readGolden(article: string): Promise<Expected[]> {
  const path = goldenPath(article);
  const text = await textOf(path);
  if (text === null) throw new InputError(`no golden file ${path}; write it with onrecord check --update`);
  const data = parse(path, text);
  const { goldenFileSchema, goldenProblems } = await import('../findings/golden-schema.js');
  const problems = goldenProblems(data);
  if (problems.length > 0) throw new InputError(`${path} is no golden file: ${problems.join('; ')}`);
  return expectedOf(goldenFileSchema.parse(data));
}

/** Writes the golden file of an article, whole or not at all. False when it held the same already. */
export async function writeGolden(article: string, statements: readonly Statement[], io: Io): Promise<boolean> {
  const path = goldenPath(article);
  const text = goldenText(statements);
  if ((await textOf(path)) === text) return false;
  await into(path, io, (write) => write(text));
  return true;
}

/** Golden files in the walked folders whose articles are gone, as sources that say so: what they hold is checked no more. */
export async function orphansBeside(sources: readonly Source[]): Promise<Source[]> {
  const folders = new Set(sources.filter(({ walked }) => walked).map(({ name }) => path.dirname(name)));
  const orphans = await Promise.all([...folders].map(orphansIn));
  return orphans
    .flat()
    .map((golden) => brokenSource(golden, new InputError('its article is gone; delete this file too')));
}

async function orphansIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  const wanted = new Set(names.map(goldenPath));
  return names
    .filter((name) => name.endsWith(GOLDEN_ENDING) && !wanted.has(name))
    .map((name) => path.join(folder, name));
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
