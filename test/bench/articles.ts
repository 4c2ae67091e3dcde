import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadGold } from '../eval/gold.js';

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly words: number;
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const fixtureTexts = (): string[] =>
  readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'article.txt')
    .map((name) => readFileSync(path.join('fixtures', name), 'utf8'));

/** Real articles where the benchmark is there, else the fixtures, which are shorter and so dearer by the word. */
export function loadCorpus(): Corpus {
  const gold = loadGold('polnear-dev');
  const texts = gold ? gold.map(({ text }) => text) : fixtureTexts();
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return { name: gold ? 'polnear-dev' : 'the fixtures', texts, words };
}
