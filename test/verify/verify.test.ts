import { describe, expect, test } from 'vitest';
import { verifyKinds } from '../../src/findings/finding.js';
import { extract } from '../../src/index.js';
import { tokensOf } from '../../src/text/tokens.js';
import { locate } from '../../src/verify/locate.js';
import { verifier } from '../../src/verify/verify.js';

const SILVA = `Mayor Maria Silva spoke on Monday.

“We will rebuild the bridge before winter, and nobody will sleep outside,” Silva said. “The state must pay.”

“I don’t trust them – not at all,” said Bob Roe, a farmer. He is a very tall man who likes cheese.
`;
const ROE = `Bob Roe met reporters on Sunday.

“This is not the end of our long road to freedom,” said Ann Poe, a teacher.
`;

const read = (file: string, text: string) => ({ file, text, statements: extract(text, { file }).statements });

/** What is found of each quotation of a draft, kinds and details. */
function found(draft: string, sources: Record<string, string> = { 'silva.txt': SILVA, 'roe.txt': ROE }): string[][] {
  const verify = verifier(
    Object.entries(sources).map(([file, text]) => read(file, text)),
    [],
  );
  return verify(read('draft.txt', draft)).map(({ findings }) =>
    findings.map(({ kind, message, details }) => [`${kind}: ${message}`, ...details].join('\n')),
  );
}

describe('the words', () => {
  test.each([
    ['as they are', '“We will rebuild the bridge before winter, and nobody will sleep outside,” Silva said.'],
    ['a part of them', '“We will rebuild the bridge before winter,” Silva said.'],
    ['with a full stop for the comma', 'Silva said: “We will rebuild the bridge before winter.”'],
    [
      'from both sides of a cue',
      'Silva said: “Nobody will sleep outside. The state must pay.”'.replace('Nobody', 'nobody'),
    ],
    ['with a gap that is marked', 'Silva said: “We will rebuild the bridge … The state must pay.”'],
    ['with a gap in brackets', 'Silva said: “We will rebuild the bridge [...] The state must pay.”'],
    ['over a line break', 'Silva said: “We will rebuild\u00a0the bridge before winter.”'],
  ])('%s are exact', (_, draft) => expect(found(draft)).toEqual([[]]));

  test.each([
    ['marks', "Roe said: “I don't trust them – not at all.”", "I [-don’t-] {+don't+} trust them – not at all"],
    ['dashes', 'Roe said: “I don’t trust them -- not at all.”', 'I don’t trust them [-–-] {+--+} not at all'],
    ['spaces', 'Roe said: “I don’t trust them–not at all.”', 'I don’t trust them [-– not-]{+–not+} at all'],
    ['the first letter', 'Silva promised that “nobody will sleep outside” and “the state must pay,” she said.', ''],
  ])('that differ in %s are typographic', (_, draft, diff) => {
    const kinds = found(draft).flat();
    expect(kinds.map((one) => one.split(':')[0])).toContain('typographic');
    expect(kinds.join('\n')).toContain(diff);
  });

  test.each([
    ['a negation is gone', 'Poe said: “This is the end of our long road to freedom.”', 'This is [-not-] the end'],
    ['a word is another', 'Silva said: “We will rebuild the road before winter.”', 'the [-bridge-] {+road+} before'],
    ['a word is new', 'Silva said: “We will never rebuild the bridge before winter.”', 'We will {+never+} rebuild'],
    ['a comma is gone', 'Silva said: “before winter and nobody will sleep outside.”', 'winter[-,-] and'],
    ['a capital is new', 'Silva said: “We will rebuild the Bridge before winter.”', 'the [-bridge-] {+Bridge+} before'],
    ['a question is made of it', 'Silva said: “The state must pay?”', 'must pay[-.-]{+?+}'],
    ['a sentence break is gone', 'Silva said: “nobody will sleep outside the state must pay.”', '{+the+}'],
    ['only one word stays', 'Silva said: “The state must never pay.”', 'must {+never+} pay'],
  ])('are altered where %s', (_, draft, diff) => {
    const [[first = ''] = []] = found(draft);
    expect(first).toMatch(/^altered: other words or marks than (silva|roe)\.txt:3\n/);
    expect(first).toContain(diff);
  });

  test('are spliced from several places', () => {
    const draft = 'Silva said: “We will rebuild the bridge before winter, this is not the end of our long road.”';
    expect(found(draft)).toEqual([
      [
        'spliced: put together from silva.txt:3, roe.txt:3\n' +
          'silva.txt:3 We will rebuild the bridge before winter\nroe.txt:3 This is not the end of our long road',
      ],
    ]);
    expect(found('Silva said: “The state must pay … our long road to freedom.”')[0]?.[0]).toMatch(/^spliced: /);
    expect(found('Silva said: “The state must pay … We will rebuild the bridge.”')[0]?.[0]).toMatch(/^spliced: /);
  });

  test('are in none of the sources', () => {
    expect(found('Roe said: “Completely different things that nobody told anybody.”')).toEqual([
      ['not-found: in none of the sources'],
    ]);
    expect(found('Roe said: “We shall rebuild … something else entirely, friends.”')[0]?.[0]).toMatch(/^not-found/);
    expect(found('Roe said: “Anything at all.”', {})).toEqual([['not-found: in none of the sources']]);
  });
});

describe('the speaker', () => {
  test('is another', () => {
    expect(found('Bob Roe said: “The state must pay.”')).toEqual([
      ['speaker: said by Maria Silva in silva.txt:3, not by Bob Roe'],
    ]);
  });

  test('is another also where the words were altered', () => {
    expect(found('Bob Roe said: “We will never rebuild the bridge before winter.”')[0]).toHaveLength(2);
  });

  test('is the same by a shorter name', () => {
    expect(found('Silva said: “The state must pay.”')).toEqual([[]]);
  });

  test('is nobody where the sources do not agree', () => {
    const other = 'Bob Roe said: “The state must pay.”';
    expect(found('Maria Silva said: “The state must pay.”', { 'silva.txt': SILVA, 'other.txt': other })).toEqual([
      ['speaker: the sources do not agree on who said it: Maria Silva in silva.txt:3; Bob Roe in other.txt:1'],
    ]);
  });

  test('of few words may be one of several', () => {
    const other = 'Bob Roe said: “I will pay.” Ann Poe said: “I will pay.”';
    expect(found('Ann Poe said: “I will pay.”', { 'other.txt': other })).toEqual([[]]);
  });

  test('is not confirmed where draft or source names nobody', () => {
    expect(found('“This is not the end of our long road to freedom.”')).toEqual([
      ['unconfirmed: the draft does not tell who said it'],
    ]);
    expect(found('Roe called himself “a very tall man who likes cheese.”')[0]).toEqual([
      'unconfirmed: silva.txt:5 has the words, but gives them to nobody',
    ]);
  });
});

test('no word within a quotation can go, come or change unseen', () => {
  const words = 'We will rebuild the bridge before winter, and nobody will sleep outside'.split(' ');
  const edits: ((at: number) => string[])[] = [
    (at) => words.toSpliced(at, 1),
    (at) => words.toSpliced(at, 0, 'not'),
    (at) => words.toSpliced(at, 1, 'never'),
    (at) => words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? ''),
  ];
  for (const edit of edits) {
    for (let at = 1; at < words.length - 2; at++) {
      const draft = `Silva said: “${edit(at).join(' ')}.”`;
      expect([draft, found(draft)[0]?.[0]]).toEqual([draft, expect.stringMatching(/^(altered|spliced|not-found): /)]);
    }
  }
});

test('a quotation without a word is in no source', () => {
  expect(locate(tokensOf('?! …'), () => [])).toEqual({ kind: 'not-found' });
});

test('each finding fails or warns as asked', () => {
  const verify = verifier([read('silva.txt', SILVA)], ['speaker']);
  const [first] = verify(read('d.txt', 'Bob Roe said: “We will never rebuild the bridge before winter.”'));
  expect(first?.findings.map(({ kind, fails }) => [kind, fails])).toEqual([
    ['altered', false],
    ['speaker', true],
  ]);
  expect(Object.keys(verifyKinds)).toEqual(expect.arrayContaining(['altered', 'speaker']));
});

test('hundreds of sources are searched at once, words that stand everywhere among them', () => {
  const sources = Array.from({ length: 300 }, (_, at) => ({
    file: `${at}.txt`,
    text: Array.from({ length: 300 }, (__, word) => `w${(at * 7 + word * word) % 5000} the of and`).join(' '),
    statements: [],
  }));
  const words = sources[200]?.text.split(' ').slice(40, 240).join(' ');
  const draft = read('d.txt', `Roe said: “${words?.replaceAll(' of ', ' oft ')} and ${words}.”\n\n`.repeat(30));
  const start = performance.now();
  const cases = verifier(sources, [])(draft);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(cases[0]?.findings[0]?.message).toContain('200.txt:1');
});
