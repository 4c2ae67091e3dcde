import { type Findings, kindSummaries } from '../../findings/finding.js';
import type { Look } from '../format.js';
import { type Placed, placed, titleOf } from './reporter.js';

/** SARIF 2.1.0, the form in which code scanning takes results. */
export function sarif(findings: Findings, { version }: Pick<Look, 'version'>): string {
  const results = placed(findings);
  const kinds = [...new Set(results.map(({ finding }) => finding.kind))].sort();
  const errors = findings.files.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, error }]));
  const run = {
    tool: {
      driver: {
        name: 'onrecord',
        version,
        rules: kinds.map((id) => ({ id, shortDescription: { text: kindSummaries[id] } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ file, error }) => ({
          level: 'error',
          message: { text: error },
          locations: locations(file, null),
        })),
      },
    ],
    results: results.map(resultOf),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const resultOf = ({ file, found, finding }: Placed): object => ({
  ruleId: finding.kind,
  level: finding.fails ? 'error' : 'warning',
  message: { text: [`${finding.message}: ${titleOf(found)}`, ...finding.details].join('\n') },
  locations: locations(file, found.line),
  partialFingerprints: { 'onrecordStatement/v1': found.id },
});

const locations = (file: string | null, line: number | null): object[] =>
  file === null
    ? []
    : [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            ...(line === null ? {} : { region: { startLine: line } }),
          },
        },
      ];

/** A path as a URI: relative ones stay relative, so that they count from the repository's root. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded.replace(/^(?:\.\/)+/, '');
}
