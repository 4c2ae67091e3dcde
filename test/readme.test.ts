// Runs every example of the README and compares what it prints. `npm run readme` writes the outputs anew.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { blocksOf, sectionOf } from './readme/markdown.js';
import { openRoom } from './readme/room.js';
import { root } from './support/cases.js';

const markdown = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = blocksOf(markdown);
const examples = blocks.filter(({ language }) => language === 'console');
const files = blocks.filter(({ file }) => file !== null);
const setUps = blocks.filter(({ language }) => language === 'sh').map(({ body }) => body.trim());
const packageJson: { dependencies: Record<string, string>; scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

describe('the examples of the README', () => {
  const room = openRoom(root);
  afterAll(room.remove);
  for (const block of files) room.save(block);

  it.each(examples.map((block) => [block.body.split('\n', 1)[0] ?? '', block] as const))(
    '%s',
    (_, block) => {
      expect(room.play(block)).toBe(block.body);
    },
    30_000,
  );

  it('are all run: what is no example is a file for one, a command to set up, or generated', () => {
    const generated = ['speed'].map((name) => sectionOf(markdown, name) ?? '');
    const others = blocks.filter(
      (block) =>
        !examples.includes(block) &&
        !files.includes(block) &&
        block.language !== 'sh' &&
        !generated.some((section) => section.includes(block.body)),
    );
    expect(others.map(({ line, body }) => `${line}: ${body}`)).toEqual([]);
  });

  it('use every file they give', () => {
    const unused = files.filter(({ file }) => !examples.some(({ body }) => body.includes(file ?? '')));
    expect(unused.map(({ file }) => file)).toEqual([]);
  });
});

describe('the commands to set up', () => {
  test('are two: one runs the first example, the other the tests, as .ci/run does', () => {
    const [first = ''] = examples[0]?.body.split('\n') ?? [];
    expect(setUps).toEqual([first.replace('$ onrecord', 'npm ci && node bin/onrecord.js'), 'npm ci && npm test']);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/npm ci\b[^\n]*&&\s+npm test\b/);
  });
});

describe('what the README names', () => {
  it('has a line for each package the program needs, and for no other', () => {
    const [, listed = ''] = /^## Dependencies\n([\s\S]*?)^## /m.exec(markdown) ?? [];
    const named = [...listed.matchAll(/^- `(?<name>[^`]+)`/gm)].map(({ groups }) => groups?.name);
    expect(named.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });

  it('is there: files that it links to, and scripts', () => {
    const links = [...markdown.matchAll(/\]\((?<target>[^)#:]+)\)/g)].map(({ groups }) => groups?.target ?? '');
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
    const scripts = [...markdown.matchAll(/npm run (?<script>[\w:]+)/g)].map(({ groups }) => groups?.script ?? '');
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it.each(['rules', 'accuracy', 'speed'])('keeps its %s between markers', (name) => {
    expect(sectionOf(markdown, name)).toMatch(/\S/);
  });
});
