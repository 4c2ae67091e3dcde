import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the gold lies, seen from the project's folder. It may not be copied into the project. */
export const BENCHMARK = path.resolve('../shared/benchmark');

/** The sets measured when none is named: these are to check on, the others to mine. */
export const DEFAULT_SETS = ['polnear-dev', 'world-dev'] as const;
export const ALL_SETS = [...DEFAULT_SETS, 'polnear-train', 'polnear-train-speakers', 'bbc-train'] as const;
export type SetName = (typeof ALL_SETS)[number];

type Offsets = readonly [start: number, end: number];

export interface GoldSpeaker {
  readonly name: string;
  readonly type: string;
  /** Other accepted names; `null` among them accepts silence. */
  readonly alt?: readonly (string | null)[];
}

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** False for a scare quote, a title or a label. */
  readonly attributed: boolean;
  readonly source?: readonly Offsets[] | null;
  /** Absent in a set that has source spans only. */
  readonly speaker?: GoldSpeaker | null;
  readonly group?: string;
  /** True where the marks themselves are mangled, so that nothing is scored. */
  readonly skip?: boolean;
}

export interface GoldDoc {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The articles of one gold set, or null where the set is not there. */
export function loadGold(set: SetName): GoldDoc[] | null {
  const file = path.join(BENCHMARK, `${set}.jsonl`);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDoc);
}

/** The gold's own words for who is speaking: the resolved name, else the source span's text. */
export function goldName(doc: GoldDoc, quote: GoldQuote): string | null {
  if (quote.speaker) return quote.speaker.name;
  return (quote.source ?? []).map(([start, end]) => doc.text.slice(start, end)).join(' / ') || null;
}
