import type { Case, Finding, Findings } from '../../src/findings/finding.js';
import type { Expected } from '../../src/findings/golden.js';

/** What the golden file holds for the statement of `test/output/records.ts`; a test names what it changes. */
export const expected = (changes: Partial<Expected> = {}): Expected => ({
  id: '0a1b2c3d4e5f',
  line: 3,
  kind: 'direct',
  text: 'We will rebuild the bridge.',
  speaker: { id: 'maria-silva', name: 'Maria Silva' },
  cue: 'said',
  rule: { attribution: 'speaker-verb-after', speaker: 'family-name' },
  confidence: 0.97,
  ...changes,
});

/** A failing finding; a test names what it changes. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  kind: 'changed',
  fails: true,
  message: 'speaker Maria Silva → Bob Roe',
  details: [],
  ...changes,
});

/** A case on line 3; a test names what it changes. */
export const aCase = (changes: Partial<Case> = {}): Case => ({
  id: '0a1b2c3d4e5f',
  line: 3,
  title: 'We will rebuild the bridge.',
  findings: [],
  ...changes,
});

/** One case that fails, one with a warning, one that holds, and a file that could not be read. */
export const findings: Findings = {
  command: 'check',
  files: [
    {
      file: 'news/bridge, 50%.txt',
      cases: [
        aCase({ findings: [finding({ details: ['We [-will-] {+might+} rebuild'] })] }),
        aCase({
          id: 'b',
          line: 5,
          title: 'Never # again.',
          findings: [finding({ kind: 'added', fails: false, message: 'new: 100%' })],
        }),
        aCase({ id: 'c', line: 9, title: 'Fine.' }),
      ],
    },
    { file: 'gone.txt', cases: [], error: 'no such file; check the path' },
  ],
};
