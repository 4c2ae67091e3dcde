import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root. */
export const root = join(import.meta.dirname, '../..');

const fixtures = join(root, 'fixtures');
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** One folder under `fixtures/<theme>/`. */
export interface Case {
  /** `<theme>/<case>`, as the test is named. */
  readonly name: string;
  readonly article: string;
  readonly expected: string;
}

/** Every fixture case, whether or not it has its files. */
export const cases: readonly Case[] = folders(fixtures).flatMap((theme) =>
  folders(join(fixtures, theme)).map((name) => ({
    name: `${theme}/${name}`,
    article: join(fixtures, theme, name, 'article.txt'),
    expected: join(fixtures, theme, name, 'expected.json'),
  })),
);
