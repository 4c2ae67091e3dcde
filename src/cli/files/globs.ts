import path from 'node:path';
import ignore from 'ignore';
import { relative } from './ignored.js';

/** Which entries of a folder the globs leave. */
export type Globs = (entry: string, isFolder: boolean) => boolean;

/**
 * Reads globs as ripgrep does: they are written like lines of a .gitignore but name what to keep, or with `!` what to
 * leave out; the last that fits an entry decides. They count from `base`, or from the folder walked where that is
 * elsewhere.
 */
export function globsFrom(globs: readonly string[], base: string, folder: string): Globs {
  if (globs.length === 0) return () => true;
  const rules = ignore().add(globs.map((glob) => glob.replace(/^#/, '\\#')));
  const onlyNamed = globs.some((glob) => !glob.startsWith('!'));
  const root = path.relative(base, folder).startsWith('..') ? folder : base;
  return (entry, isFolder) => {
    const { ignored, unignored } = rules.test(relative(root, entry) + (isFolder ? '/' : ''));
    return ignored || (!unignored && (isFolder || !onlyNamed));
  };
}
