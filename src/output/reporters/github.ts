import { countsOf, type Findings } from '../../findings/finding.js';
import { plain, withoutCommands } from '../plain.js';
import { countsText, type Placed, placed, titleOf } from './reporter.js';

/** GitHub keeps so many errors, and so many warnings, of a step; what comes after is dropped without a word. */
const LIMIT = 10;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(level: string, properties: Readonly<Record<string, string | number | null>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  const list = given.map(([key, value]) => `${key}=${property(plain(String(value)))}`).join(',');
  return `::${level} ${list}::${data(message)}\n`;
}

/** Workflow commands that GitHub shows beside the lines of the article: ten errors, ten warnings, the rest counted. */
export function github(findings: Findings): string {
  const { command: name, files } = findings;
  const annotation = (level: string, { file, found, finding }: Placed): string => {
    const lines = [`${finding.message}: ${titleOf(found)}`, ...finding.details].map(plain);
    return command(level, { file, line: found.line, title: `onrecord ${name}: ${finding.kind}` }, lines.join('\n'));
  };
  const all = placed(findings);
  const errors = [
    ...files.flatMap(({ file, error }) =>
      error === undefined ? [] : [command('error', { file, title: `onrecord ${name}` }, plain(error))],
    ),
    ...all.filter(({ finding }) => finding.fails).map((one) => annotation('error', one)),
  ];
  const warnings = all.filter(({ finding }) => !finding.fails).map((one) => annotation('warning', one));
  const shown = [...errors.slice(0, LIMIT), ...warnings.slice(0, LIMIT)];
  const rest = [hidden(errors, 'error'), hidden(warnings, 'warning')].filter(Boolean).join(' and ');
  const dropped = rest && ` Not shown, since GitHub keeps ${LIMIT} of each: ${rest}.`;
  return shown.join('') + withoutCommands(`onrecord ${name}: ${countsText(countsOf(findings))}${dropped}\n`);
}

function hidden(list: readonly string[], noun: string): string {
  const number = list.length - LIMIT;
  return number > 0 ? `${number} ${noun}${number === 1 ? '' : 's'}` : '';
}
