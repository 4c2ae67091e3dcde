import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Found, type Walking, walk } from '../../src/cli/files/walk.js';
import { scratch } from './files.js';

const EVERYTHING: Walking = { globs: [], hidden: false, follow: false, respectIgnore: true };

async function found(folder: string, changes: Partial<Walking> = {}, base = '/nowhere'): Promise<Found[]> {
  const all: Found[] = [];
  for await (const one of walk(folder, { ...EVERYTHING, ...changes }, base)) all.push(one);
  return all;
}

/** The files below a folder, as paths from it; a place that cannot be looked into ends with "!". */
async function files(folder: string, changes: Partial<Walking> = {}, base?: string): Promise<string[]> {
  const all = await found(folder, changes, base);
  return all.map((one) => ('file' in one ? relative(folder, one.file) : `${relative(folder, one.place)}!`));
}

describe('ignore files', () => {
  const { dir, file } = scratch();
  file('repo/.git/HEAD', '');
  file('repo/.gitignore', 'drafts/\n*.log\n/top.txt\n');
  for (const name of ['a.txt', 'top.txt', 'x.log', 'drafts/d.txt', 'sub/top.txt', 'sub/keep.log', 'sub/b.txt'])
    file(`repo/${name}`, 'words');
  file('repo/sub/.gitignore', '!keep.log\n');
  file('repo/sub/.ignore', 'b.txt\n');
  const repo = join(dir, 'repo');

  test('leave out what they name, the innermost deciding', async () => {
    expect(await files(repo)).toEqual(['a.txt', 'sub/keep.log', 'sub/top.txt']);
  });

  test('of the folders above count, up to the root of the repository', async () => {
    file('repo/sub/deep/x.log', 'words');
    file('repo/sub/deep/y.txt', 'words');
    expect(await files(join(repo, 'sub/deep'))).toEqual(['y.txt']);
  });

  test('do not leave out the folder that is asked for by name', async () => {
    expect(await files(join(repo, 'drafts'))).toEqual(['d.txt']);
  });

  test('are disregarded on demand', async () => {
    expect(await files(repo, { respectIgnore: false })).toContain('drafts/d.txt');
  });
});

describe('globs', () => {
  const { dir, file } = scratch();
  for (const name of ['a.txt', 'b.md', 'sub/c.txt', 'sub/d.md', 'old/e.txt']) file(`g/${name}`, 'words');
  const folder = join(dir, 'g');

  test.each([
    [['*.txt'], ['a.txt', 'old/e.txt', 'sub/c.txt']],
    [['!*.md'], ['a.txt', 'old/e.txt', 'sub/c.txt']],
    [
      ['*.txt', '!old/'],
      ['a.txt', 'sub/c.txt'],
    ],
    [['sub/*'], ['sub/c.txt', 'sub/d.md']],
    [
      ['!old', '*.md', '*.txt'],
      ['a.txt', 'b.md', 'sub/c.txt', 'sub/d.md'],
    ],
    [['*.pdf'], []],
  ])('%j', async (globs, expected) => {
    expect(await files(folder, { globs })).toEqual(expected);
  });

  test('count from the working directory where the folder is in it', async () => {
    expect(await files(folder, { globs: ['g/sub/*.md'] }, dir)).toEqual(['sub/d.md']);
  });
});

describe('what is no article', () => {
  const { dir, file } = scratch();
  const folder = join(dir, 'f');
  for (const name of ['b.txt', '.hidden.txt', '.dot/x.txt', 'b.onrecord.json', 'onrecord.config.json', '.git/x'])
    file(`f/${name}`, 'words');

  test('is passed over: hidden files, golden files, settings', async () => {
    expect(await files(folder)).toEqual(['b.txt']);
    expect(await files(folder, { hidden: true })).toEqual(['.dot/x.txt', '.hidden.txt', 'b.txt']);
  });
});

describe('symbolic links', () => {
  const { dir, file } = scratch();
  const folder = join(dir, 'f');
  file('f/a/one.txt', 'words');
  file('other/two.txt', 'words');
  symlinkSync('..', join(folder, 'a/loop'));
  symlinkSync('../other', join(folder, 'out'));
  symlinkSync('nowhere', join(folder, 'dangling'));

  test('are not followed', async () => {
    expect(await files(folder)).toEqual(['a/one.txt']);
  });

  test('are followed on demand, and a loop is told and does not hang', async () => {
    expect(await files(folder, { follow: true })).toEqual(['a/loop!', 'a/one.txt', 'out/two.txt']);
    expect(await found(folder, { follow: true })).toContainEqual({
      place: join(folder, 'a/loop'),
      error: expect.objectContaining({ message: 'a symbolic link that leads back to a folder it is in' }),
    });
  });
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is told, and the others are walked', async () => {
  const { dir, file } = scratch();
  file('f/b.txt', 'words');
  mkdirSync(join(dir, 'f/a'));
  chmodSync(join(dir, 'f/a'), 0);
  expect(await files(join(dir, 'f'))).toEqual(['a!', 'b.txt']);
});
