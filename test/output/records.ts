import type { Look } from '../../src/output/format.js';
import type { Article, NotStatement, Statement } from '../../src/statements/schema.js';

/** A plain look at 80 columns; a test names what it changes. */
export const look = (changes: Partial<Look> = {}): Look => ({
  width: 80,
  color: false,
  several: false,
  all: false,
  csvRaw: false,
  offsets: 'utf16',
  version: '1.2.3',
  ...changes,
});

/** Something Maria Silva said on line 3; a test names what it changes. */
export const statement = (changes: Partial<Statement> = {}): Statement => {
  const text = changes.text ?? 'We will rebuild the bridge.';
  return {
    id: '0a1b2c3d4e5f',
    file: 'bridge.txt',
    kind: 'direct',
    text,
    parts: [{ text, start: 40, end: 40 + text.length, line: 3, column: 2 }],
    speaker: { id: 'maria-silva', name: 'Maria Silva', type: 'person', groups: ['mayors'] },
    mention: { text: 'Silva', start: 80, end: 85, form: 'name' },
    cue: { text: 'said', lemma: 'say', start: 86, end: 90 },
    rule: { attribution: 'speaker-verb-after', speaker: 'family-name' },
    confidence: 0.97,
    unattributed: null,
    ...changes,
  };
};

/** A statement nobody could be named for. */
export const orphan = (changes: Partial<Statement> = {}): Statement =>
  statement({
    text: 'Never again.',
    parts: [{ text: 'Never again.', start: 140, end: 152, line: 7, column: 12 }],
    speaker: null,
    mention: null,
    cue: null,
    rule: { attribution: null, speaker: null },
    confidence: null,
    unattributed: 'no-cue',
    ...changes,
  });

export const title: NotStatement = {
  text: 'The River’s Edge',
  start: 100,
  end: 116,
  line: 5,
  column: 20,
  reason: 'title',
};

/** One of each: a statement, one without a speaker, and a quotation that is no statement. */
export const article = (changes: Partial<Article> = {}): Article => ({
  file: 'bridge.txt',
  encoding: 'utf-8',
  statements: [statement(), orphan()],
  notStatements: [title],
  warnings: [],
  ...changes,
});
