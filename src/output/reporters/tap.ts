import { type Case, countsOf, type Finding, type Findings, fails } from '../../findings/finding.js';
import { plain } from '../plain.js';
import { countsText, sorted, titleOf } from './reporter.js';

const described = (text: string): string => plain(text).replace(/[\\#]/g, '\\$&');

/** The Test Anything Protocol, version 14: a test a statement, and one that is not ok a file that could not be read. */
export function tap(findings: Findings): string {
  const tests = findings.files.flatMap(({ file, cases, error }) => [
    ...(error === undefined ? [] : [unreadable(file ?? '', error)]),
    ...cases.map((found) => test(file, found)),
  ]);
  const numbered = tests.map(({ ok, text, more }, at) => `${ok ? 'ok' : 'not ok'} ${at + 1} - ${text}\n${more}`);
  return `TAP version 14\n1..${tests.length}\n${numbered.join('')}# ${countsText(countsOf(findings))}\n`;
}

interface Test {
  readonly ok: boolean;
  readonly text: string;
  readonly more: string;
}

const unreadable = (file: string, error: string): Test => ({
  ok: false,
  text: described(file),
  more: diagnostics({ severity: 'error', message: plain(error) }),
});

function test(file: string | null, found: Case): Test {
  const { failing, warning } = sorted(found);
  const place = file === null ? '' : `${file}${found.line === null ? '' : `:${found.line}`} `;
  return {
    ok: !fails(found),
    text: described(place + titleOf(found)),
    more:
      failing.map((finding) => diagnostics({ severity: 'fail', ...parts(finding) })).join('') +
      warning.map(({ kind, message }) => `# warning: ${kind}: ${plain(message)}\n`).join(''),
  };
}

const parts = ({ kind, message, details }: Finding): object => ({
  kind,
  message: plain(message),
  ...(details.length > 0 && { details: details.map(plain) }),
});

/** A YAML block. JSON strings and lists are YAML. */
const diagnostics = (values: object): string =>
  `  ---\n${Object.entries(values)
    .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
    .join('')}  ...\n`;
