import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { PrecisionTable } from '../../src/statements/precision.js';
import { BENCHMARK, loadGold } from './gold.js';
import { observe } from './observe.js';
import { loadScorer } from './scorer.js';
import { measureRules } from './smooth.js';

const NAMED = ['bbc-train', 'polnear-train-speakers'] as const;
/** Its gold has source spans only, and the articles whose speakers are named above as well. */
const MENTIONS = 'polnear-train';
const TARGET = 'src/statements/precision.json';

/** JSON with one measurement a line, so that a rule that changes shows as the lines that changed. */
const format = (table: PrecisionTable): string =>
  `${JSON.stringify(table, null, 2)
    .replace(/\{\s+("right"[^}]*?)\s+\}/g, (_, fields: string) => `{ ${fields.replace(/\s+/g, ' ')} }`)
    .replace(/\[\s+([^\]]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`;

async function learn(): Promise<void> {
  const named = NAMED.flatMap((set) => loadGold(set) ?? []);
  const known = new Set(named.map(({ id }) => id));
  const mentions = (loadGold(MENTIONS) ?? []).filter(({ id }) => !known.has(id));
  if (named.length === 0 || mentions.length === 0) {
    console.error(`The gold is missing in ${BENCHMARK}. Without it nothing can be learnt.`);
    process.exitCode = 2;
    return;
  }
  const score = await loadScorer();
  const told = observe(score, mentions).filter(({ pronoun }) => !pronoun);
  const rules = measureRules({ named: observe(score, named), mentions: told });
  writeFileSync(TARGET, format({ command: 'npm run learn', sets: [...NAMED, MENTIONS], ...rules }));
  console.log(`${TARGET}: ${rules.overall.any?.count} speakers, ${Object.keys(rules.pairs).length} pairs of rules`);
}

await learn();
