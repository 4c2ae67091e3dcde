import { type Case, type CheckedFile, countsOf, type Finding, type Findings, fails } from '../../findings/finding.js';
import { sorted, titleOf } from './reporter.js';
import { element } from './xml.js';

/** JUnit's XML as CI servers read it: a suite a file, a test a statement; warnings stand in the test's output. */
export function junit(findings: Findings): string {
  const { cases, failed, errors } = countsOf(findings);
  const attributes = { name: `onrecord ${findings.command}`, tests: cases + errors, failures: failed, errors };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, findings.files.map(suite))}`;
}

function suite({ file, cases, error }: CheckedFile): string {
  const name = file ?? 'all files';
  const errors = error === undefined ? [] : [element('testcase', { name, classname: name }, [broken(error)])];
  const failures = cases.filter(fails).length;
  const attributes = { name, tests: cases.length + errors.length, failures, errors: errors.length };
  return element('testsuite', attributes, [...errors, ...cases.map((found) => test(name, found))]);
}

const broken = (error: string): string => element('error', { type: 'unreadable', message: error });

function test(classname: string, found: Case): string {
  const { failing, warning } = sorted(found);
  const name = `${found.line === null ? '' : `line ${found.line}: `}${titleOf(found)} (${found.id})`;
  return element('testcase', { name, classname, file: classname, line: found.line }, [
    ...failing.map((finding) => element('failure', { type: finding.kind, message: finding.message }, textOf(finding))),
    ...(warning.length === 0 ? [] : [element('system-out', {}, warning.map(textOf).join('\n'))]),
  ]);
}

const textOf = ({ kind, message, details }: Finding): string => [`${kind}: ${message}`, ...details].join('\n');
