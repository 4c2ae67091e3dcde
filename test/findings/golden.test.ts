import { expect, test } from 'vitest';
import { expectedOf, goldenConfidence, goldenPath, goldenText } from '../../src/findings/golden.js';
import { goldenFileSchema, goldenProblems } from '../../src/findings/golden-schema.js';
import { extract } from '../../src/index.js';
import { orphan, statement } from '../output/records.js';

test.each([
  ['article.txt', 'article.onrecord.json'],
  ['news/2020.08/a.b.txt', 'news/2020.08/a.b.onrecord.json'],
  ['news.2020/article', 'news.2020/article.onrecord.json'],
  ['.hidden', '.hidden.onrecord.json'],
])('the golden file of %s is %s', (article, golden) => expect(goldenPath(article)).toBe(golden));

test('a golden file holds what a reviewer can check, in the order of the article', () => {
  expect(goldenText([statement(), orphan({ id: 'f' })])).toBe(`{
  "schemaVersion": 1,
  "statements": [
    {
      "id": "0a1b2c3d4e5f",
      "line": 3,
      "kind": "direct",
      "text": "We will rebuild the bridge.",
      "speaker": {
        "id": "maria-silva",
        "name": "Maria Silva"
      },
      "cue": "said",
      "rule": {
        "attribution": "speaker-verb-after",
        "speaker": "family-name"
      },
      "confidence": 0.97
    },
    {
      "id": "f",
      "line": 7,
      "kind": "direct",
      "text": "Never again.",
      "speaker": null,
      "cue": null,
      "rule": {
        "attribution": null,
        "speaker": null
      },
      "confidence": null
    }
  ]
}
`);
});

test('one written by hand needs texts and speakers; the words give the ids', () => {
  const article = 'Maria Silva spoke. “We will rebuild the bridge,” Silva said. “Yes.” Silva said: “Yes.”';
  const { statements } = extract(article);
  const file = {
    schemaVersion: 1,
    statements: statements.map(({ text }) => ({ text: text.toUpperCase(), speaker: null })),
  };
  expect(goldenProblems(file)).toEqual([]);
  expect(expectedOf(goldenFileSchema.parse(file)).map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
});

test.each([
  [[], 'the file: '],
  [{ schemaVersion: 2, statements: [] }, 'schemaVersion: '],
  [{ schemaVersion: 1, statements: [{ text: 'a', speaker: 'x' }] }, 'statements.0.speaker: '],
  [{ schemaVersion: 1, statements: [{ text: 'a', speaker: null, cues: 'x' }] }, 'statements.0: '],
])('what is wrong with %j starts with %s', (data, start) => expect(goldenProblems(data)[0]).toContain(start));

test.each([
  [0.97, 0.97],
  [0.29, 0.29],
  [0.9999, 1],
  [0.987, 0.98],
  [1, 1],
  [null, null],
])('a confidence of %s is written as %s', (confidence, golden) => expect(goldenConfidence(confidence)).toBe(golden));
