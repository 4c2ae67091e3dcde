import { wordCount } from '../quotations/speech.js';
import type { Statement } from './schema.js';

/** What statements may be counted by. */
export type By = 'speaker' | 'group' | 'file' | 'cue';

/** Where a statement stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What one speaker, group, file or cue comes to. Without an id: nobody, no group, no cue. */
export interface CensusRow {
  readonly id: string | null;
  readonly name: string | null;
  readonly statements: number;
  /** How many of them are fragments. */
  readonly partial: number;
  readonly words: number;
  readonly files: number;
  /** The verbs that report them, the most frequent first. */
  readonly cues: readonly { readonly lemma: string; readonly statements: number }[];
  /** In the order read. */
  readonly first: Place;
  readonly last: Place;
}

/** Counts statements as they come. */
export interface Census {
  add(statements: readonly Statement[]): void;
  /** The most frequent first, then the wordiest, then the first seen; what has no id last. */
  rows(): CensusRow[];
}

interface Key {
  readonly id: string | null;
  readonly name: string | null;
}

interface Count extends Key {
  statements: number;
  partial: number;
  words: number;
  readonly files: Set<string>;
  readonly cues: Map<string, number>;
  readonly first: Place;
  last: Place;
}

const NONE: readonly Key[] = [{ id: null, name: null }];

const KEYS: Readonly<Record<By, (statement: Statement) => readonly Key[]>> = {
  speaker: ({ speaker }) => (speaker ? [{ id: speaker.id, name: speaker.name }] : NONE),
  // One who is in two groups counts in both.
  group: ({ speaker }) => (speaker?.groups.length ? speaker.groups.map((id) => ({ id, name: id })) : NONE),
  file: ({ file }) => [{ id: file, name: file }],
  cue: ({ cue }) => (cue ? [{ id: cue.lemma, name: cue.lemma }] : NONE),
};

/** Starts a count. */
export function census(by: By): Census {
  const counts = new Map<string | null, Count>();
  return {
    add(statements) {
      for (const statement of statements) {
        for (const key of KEYS[by](statement)) counts.set(key.id, counted(counts.get(key.id), key, statement));
      }
    },
    rows: () => [...counts.values()].sort(byWeight).map(rowOf),
  };
}

function counted(before: Count | undefined, key: Key, statement: Statement): Count {
  const { file, kind, text, cue, parts } = statement;
  const place = { file, line: parts[0]?.line ?? 1, column: parts[0]?.column ?? 1 };
  const count = before ?? {
    ...key,
    statements: 0,
    partial: 0,
    words: 0,
    files: new Set<string>(),
    cues: new Map<string, number>(),
    first: place,
    last: place,
  };
  count.statements++;
  if (kind === 'partial') count.partial++;
  count.words += wordCount(text);
  count.files.add(file);
  if (cue) count.cues.set(cue.lemma, (count.cues.get(cue.lemma) ?? 0) + 1);
  count.last = place;
  return count;
}

const byWeight = (a: Count, b: Count): number =>
  Number(a.id === null) - Number(b.id === null) || b.statements - a.statements || b.words - a.words;

function rowOf({ files, cues, ...count }: Count): CensusRow {
  const { id, name, statements, partial, words, first, last } = count;
  const ranked = [...cues].sort(([, a], [, b]) => b - a).map(([lemma, times]) => ({ lemma, statements: times }));
  return { id, name, statements, partial, words, files: files.size, cues: ranked, first, last };
}
