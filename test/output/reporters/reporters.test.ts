import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/findings/finding.js';
import { type ReporterName, reporters } from '../../../src/output/reporters/index.js';
import { aCase, finding, findings } from '../../findings/support.js';
import { look } from '../records.js';

const printed = async (name: ReporterName, what: Findings = findings, changes = {}): Promise<string> =>
  (await reporters[name]())(what, look(changes));

const many = (number: number, fails: boolean): Findings => ({
  command: 'check',
  files: [
    {
      file: 'a.txt',
      cases: Array.from({ length: number }, (_, at) => aCase({ id: `${at}`, findings: [finding({ fails })] })),
    },
  ],
});

test('pretty: the findings under each file, then the count', async () => {
  expect(await printed('pretty')).toBe(
    [
      'news/bridge, 50%.txt',
      '3  changed  speaker Maria Silva → Bob Roe',
      '            “We will rebuild the bridge.”',
      '            We [-will-] {+might+} rebuild',
      '5  added    new: 100%',
      '            “Never # again.”',
      '',
      '3 checked: 1 held, 1 failed, 1 warned. 1 file could not be checked.',
      '',
    ].join('\n'),
  );
});

test('pretty: colours what fails, what only warns, and the words that changed', async () => {
  const text = await printed('pretty', findings, { color: true });
  expect(text).toContain('\u001b[31m\u001b[1mchanged');
  expect(text).toContain('\u001b[33madded');
  expect(text).toContain('We \u001b[31m[-will-]\u001b[39m \u001b[32m{+might+}\u001b[39m rebuild');
  const long = finding({ details: [`{+${'word '.repeat(12)}+}`] });
  const files = [{ file: 'a', cases: [aCase({ findings: [long] })] }];
  const lines = (await printed('pretty', { command: 'check', files }, { color: true, width: 40 })).split('\n');
  const words = lines.filter((line) => line.includes('word'));
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((line) => !line.includes('\u001b[32m'))).toEqual([]);
});

test('pretty: the scores as a table', async () => {
  const score = { expected: 3, found: 2, right: 1, precision: 0.5, recall: 1 / 3, f1: 0.4 };
  const scores = { speakers: [{ speaker: 'Maria Silva', ...score }], total: { speaker: 'all', ...score } };
  expect(await printed('pretty', { command: 'check', files: [], scores })).toBe(
    [
      'speaker      expected  found  right  precision  recall  F1',
      'Maria Silva  3         2      1      0.500      0.333   0.400',
      'all          3         2      1      0.500      0.333   0.400',
      '',
      '0 checked: 0 held, 0 failed, 0 warned.',
      '',
    ].join('\n'),
  );
});

describe('github', () => {
  test('escapes % and line breaks everywhere, and : and , in properties', async () => {
    expect(await printed('github')).toBe(
      '::error file=gone.txt,title=onrecord check::no such file; check the path\n' +
        '::error file=news/bridge%2C 50%25.txt,line=3,title=onrecord check%3A changed::' +
        'speaker Maria Silva → Bob Roe: “We will rebuild the bridge.”%0AWe [-will-] {+might+} rebuild\n' +
        '::warning file=news/bridge%2C 50%25.txt,line=5,title=onrecord check%3A added::new: 100%25: “Never # again.”\n' +
        'onrecord check: 3 checked: 1 held, 1 failed, 1 warned. 1 file could not be checked.\n',
    );
  });

  test.each([
    [10, true, ''],
    [11, true, ' Not shown, since GitHub keeps 10 of each: 1 error.'],
    [13, false, ' Not shown, since GitHub keeps 10 of each: 3 warnings.'],
  ])('of %i findings (failing: %s) shows ten and counts the rest', async (number, fails, rest) => {
    const lines = (await printed('github', many(number, fails))).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith(fails ? '::error ' : '::warning '))).toHaveLength(10);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(new RegExp(`warned\\.${rest}$`));
  });

  test('no text from outside adds a command', async () => {
    const sly = finding({ message: 'a\r\n::stop-commands::x', details: ['\n::add-mask::y'] });
    const text = await printed('github', {
      command: 'check',
      files: [{ file: '::x\n::y', cases: [aCase({ findings: [sly] })] }],
    });
    expect(text.match(/^.*::.*$/gm)).toHaveLength(1);
  });
});

describe('junit', () => {
  test('has a suite a file and a test a statement', async () => {
    expect(await printed('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="onrecord check" tests="4" failures="1" errors="1">
  <testsuite name="news/bridge, 50%.txt" tests="3" failures="1" errors="0">
    <testcase name="line 3: “We will rebuild the bridge.” (0a1b2c3d4e5f)" classname="news/bridge, 50%.txt" file="news/bridge, 50%.txt" line="3">
      <failure type="changed" message="speaker Maria Silva → Bob Roe">changed: speaker Maria Silva → Bob Roe&#10;We [-will-] {+might+} rebuild</failure>
    </testcase>
    <testcase name="line 5: “Never # again.” (b)" classname="news/bridge, 50%.txt" file="news/bridge, 50%.txt" line="5">
      <system-out>added: new: 100%</system-out>
    </testcase>
    <testcase name="line 9: “Fine.” (c)" classname="news/bridge, 50%.txt" file="news/bridge, 50%.txt" line="9"/>
  </testsuite>
  <testsuite name="gone.txt" tests="1" failures="0" errors="1">
    <testcase name="gone.txt" classname="gone.txt">
      <error type="unreadable" message="no such file; check the path"/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test('is well-formed whatever an article holds, and gives texts back', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', '<', '>', '&', '"', "'", ']]>', '\u0000', '\u001b', '\ufffe', '\ud800', '😀', '\n'),
    });
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const found = aCase({ title: text, findings: [finding({ message: `x${text}` })] });
        const xml = await printed('junit', { command: 'check', files: [{ file: text, cases: [found] }] });
        expect(XMLValidator.validate(xml)).toBe(true);
        // XML 1.0 has no place for these, not even as references.
        expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
      }),
    );
    const xml = await printed('junit', { command: 'check', files: [{ file: `<&"'>`, cases: [] }] });
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(parsed.testsuites.testsuite['@_name']).toBe(`<&"'>`);
  });
});

test('sarif: a result a finding, its rule and its place', async () => {
  const text = await printed('sarif');
  const location = (line: number) => ({
    physicalLocation: { artifactLocation: { uri: 'news/bridge%2C%2050%25.txt' }, region: { startLine: line } },
  });
  expect(JSON.parse(text)).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'onrecord',
            version: '1.2.3',
            rules: [
              { id: 'added', shortDescription: { text: expect.any(String) } },
              { id: 'changed', shortDescription: { text: expect.any(String) } },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              {
                level: 'error',
                message: { text: 'no such file; check the path' },
                locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.txt' } } }],
              },
            ],
          },
        ],
        results: [
          {
            ruleId: 'changed',
            level: 'error',
            message: {
              text: 'speaker Maria Silva → Bob Roe: “We will rebuild the bridge.”\nWe [-will-] {+might+} rebuild',
            },
            locations: [location(3)],
            partialFingerprints: { 'onrecordStatement/v1': '0a1b2c3d4e5f' },
          },
          {
            ruleId: 'added',
            level: 'warning',
            message: { text: 'new: 100%: “Never # again.”' },
            locations: [location(5)],
            partialFingerprints: { 'onrecordStatement/v1': 'b' },
          },
        ],
      },
    ],
  });
});

test.each([
  ['./a/b c.txt', 'a/b%20c.txt'],
  ['/abs/b#1.txt', 'file:///abs/b%231.txt'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
])('sarif: %j is the URI %s', async (file, uri) => {
  const text = await printed('sarif', {
    command: 'check',
    files: [{ file, cases: [aCase({ findings: [finding()] })] }],
  });
  expect(JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('tap: a test a statement, numbered, with what failed as YAML', async () => {
  expect(await printed('tap')).toBe(`TAP version 14
1..4
not ok 1 - news/bridge, 50%.txt:3 “We will rebuild the bridge.”
  ---
  severity: "fail"
  kind: "changed"
  message: "speaker Maria Silva → Bob Roe"
  details: ["We [-will-] {+might+} rebuild"]
  ...
ok 2 - news/bridge, 50%.txt:5 “Never \\# again.”
# warning: added: new: 100%
ok 3 - news/bridge, 50%.txt:9 “Fine.”
not ok 4 - gone.txt
  ---
  severity: "error"
  message: "no such file; check the path"
  ...
# 3 checked: 1 held, 1 failed, 1 warned. 1 file could not be checked.
`);
});

test('json: everything that was looked at', async () => {
  expect(JSON.parse(await printed('json'))).toEqual({
    schemaVersion: 1,
    tool: { name: 'onrecord', version: '1.2.3' },
    command: 'check',
    files: findings.files,
    summary: { cases: 3, failed: 1, warned: 1, held: 1, errors: 1 },
  });
});

test.each(Object.keys(reporters) as ReporterName[])('%s: a run that holds says so', async (name) => {
  const text = await printed(name, { command: 'check', files: [{ file: 'a.txt', cases: [aCase()] }] });
  expect(text).toMatch(/1 held, 0 failed|failures="0" errors="0"|"results": \[\]|"failed": 0/);
});

describe('whatever an article holds', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', ' ', '::', '\u001b', '\u202e', '\n', '\r', '\u0085', '#', '\\', '東'),
  });
  const about = (text: string): Findings => ({
    command: 'check',
    files: [
      { file: text, cases: [aCase({ title: text, findings: [finding({ message: text, details: [text] })] })] },
      { file: text, cases: [], error: text },
    ],
  });

  test.each<ReporterName>(['pretty', 'tap', 'github'])(
    '%s shows no control or bidirectional character',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(nasty, async (text) => {
          expect(await printed(name, about(text))).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        }),
      );
    },
  );

  test.each<ReporterName>(['pretty', 'tap', 'junit', 'sarif', 'json'])(
    '%s starts no line with a CI command',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(nasty, async (text) => {
          expect(await printed(name, about(text))).not.toMatch(/^\s*::/m);
        }),
      );
    },
  );

  test.each([24, 80, 160])('no line of pretty is wider than %i columns', async (width) => {
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', '東', '👩‍👩‍👧', '[-', '-]', '{+', '+}'),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const lines = (await printed('pretty', about(text), { width, color: true })).split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
