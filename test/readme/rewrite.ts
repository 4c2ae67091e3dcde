// Writes anew what the README shows of the program: npm run readme [-- outputs rules accuracy speed]
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { rulesMarkdown } from '../../src/output/rules.js';
import { listRules } from '../../src/rules.js';
import { accuracy, speed } from './figures.js';
import { blocksOf, withBodies, withSection } from './markdown.js';
import { openRoom } from './room.js';

const FILE = 'README.md';

type Rewrite = (markdown: string) => Promise<string>;

const PARTS = new Map<string, Rewrite>([
  ['outputs', async (markdown) => withOutputs(markdown)],
  ['rules', async (markdown) => withSection(markdown, 'rules', rulesMarkdown(listRules()))],
  ['accuracy', withAccuracy],
  ['speed', async (markdown) => withSection(markdown, 'speed', await speed())],
]);

/** Runs every console block, in order, among the files that the other blocks give. */
function withOutputs(markdown: string): string {
  const room = openRoom(process.cwd());
  try {
    const blocks = blocksOf(markdown);
    for (const block of blocks) if (block.file) room.save(block);
    const played = blocks
      .filter(({ language }) => language === 'console')
      .map((block) => [block, room.play(block)] as const);
    return withBodies(markdown, new Map(played));
  } finally {
    room.remove();
  }
}

async function withAccuracy(markdown: string): Promise<string> {
  const table = await accuracy();
  if (table) return withSection(markdown, 'accuracy', table);
  process.stderr.write('The gold is missing: the accuracy stays as it was.\n');
  process.exitCode = 2;
  return markdown;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.has(part));
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(' ')}; there are: ${[...PARTS.keys()].join(' ')}\n`);
  process.exitCode = 2;
} else {
  for (const [part, rewrite] of PARTS) {
    if (asked.length > 0 && !asked.includes(part)) continue;
    writeFileSync(FILE, await rewrite(readFileSync(FILE, 'utf8')));
    process.stderr.write(`${part} written\n`);
  }
}
