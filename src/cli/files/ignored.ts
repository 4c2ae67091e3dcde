import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What the ignore files of one folder say; paths are judged from there. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules that hold in a folder, the outermost first. */
export type Ignored = readonly Rules[];

// The later one has the last word, as in ripgrep.
const NAMES = ['.gitignore', '.ignore'];

/** The rules of a folder added to those of the folders around it. */
export async function withRulesOf(folder: string, outer: Ignored): Promise<Ignored> {
  const texts = await Promise.all(NAMES.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
  const text = texts.join('\n');
  return text.trim() === '' ? outer : [...outer, { folder, rules: ignore().add(text) }];
}

/** The rules from the root of the repository that a folder is in down to it, without its own; none outside of one. */
export async function rulesAbove(folder: string, isRepository: (folder: string) => boolean): Promise<Ignored> {
  const above: string[] = [];
  for (let at = folder; !isRepository(at); at = path.dirname(at)) {
    if (at === path.dirname(at)) return [];
    above.unshift(path.dirname(at));
  }
  let rules: Ignored = [];
  for (const one of above) rules = await withRulesOf(one, rules);
  return rules;
}

/** Whether an entry is ignored: the innermost folder that says anything about it decides. */
export function isIgnored(entry: string, isFolder: boolean, ignored: Ignored): boolean {
  const verdicts = ignored.map(({ folder, rules }) => rules.test(relative(folder, entry) + (isFolder ? '/' : '')));
  return verdicts.findLast((verdict) => verdict.ignored || verdict.unignored)?.ignored ?? false;
}

/** The path of an entry from a folder around it, with forward slashes, as ignore rules are written. */
export const relative = (folder: string, entry: string): string =>
  path.relative(folder, entry).split(path.sep).join('/');
