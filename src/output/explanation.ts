import { Chalk, type ChalkInstance } from 'chalk';
import type { Explanation, ResolverVerdict, SieveVerdict } from '../explain/schema.js';
import { type Cell, remaining, row, widest, wrap } from './columns.js';
import type { Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

type ExplanationLook = Pick<Look, 'width' | 'color'>;
type Verdict = SieveVerdict | ResolverVerdict;

const LEAST_WIDTH = 40;
const LABEL = 11;
const MARKS = { decided: '✓', agrees: '=', differs: '≠', silent: '·' } as const;
const DOUBTS = {
  'few-words': 'only one or two words',
  'close-rival': 'somebody else is nearly as likely',
  'weak-cue': 'the verb does not always report words',
  'lone-name': 'a single word for a name, and nobody’s full name has it',
} as const;

/** One quotation's explanation for people: first who said it and why, then what every rule made of it. */
export function explanationText(file: string, explanation: Explanation, look: ExplanationLook): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(LEAST_WIDTH, look.width);
  const { line, column, text, rivals, sieves, resolvers } = explanation;
  const field = (label: string, cells: readonly Cell[]): string => fields(label, cells, width, style);
  return withoutCommands(
    [
      `${style.dim(`${plain(file)}:${line}:${column}`)}\n`,
      ...wrap(`“${plain(text)}”`, width).map((one) => `${style.bold(one)}\n`),
      '\n',
      field('said by', [outcomeCell(explanation, style)]),
      field('because', [{ text: plain(explanation.summary) }]),
      field('words', wordsCells(explanation)),
      field('rules', rulesCells(explanation)),
      field(
        'doubts',
        explanation.doubts.map((doubt) => ({ text: DOUBTS[doubt] })),
      ),
      field(
        'not',
        rivals.map(({ speaker, reasons }) => ({ text: plain(`${speaker}: ${reasons.join('; ')}`) })),
      ),
      ...verdictRows('attribution', sieves, width, style),
      ...verdictRows('speaker', resolvers, width, style),
      '\n',
    ].join(''),
  );
}

/** A label with its values below each other; nothing where there are none. */
const fields = (label: string, cells: readonly Cell[], width: number, style: ChalkInstance): string =>
  cells
    .map((cell, index) => row([labelCell(index ? '' : label, style), cell], [LABEL, remaining(width, LABEL)]))
    .join('');

const labelCell = (text: string, style: ChalkInstance): Cell => ({ text, paint: style.dim });

function outcomeCell({ statement, notStatement }: Explanation, style: ChalkInstance): Cell {
  if (!statement) return { text: `nobody: not a statement (${worded(notStatement)})`, paint: style.yellow };
  const { speaker, confidence, unattributed } = statement;
  if (!speaker) return { text: `nobody: unattributed (${worded(unattributed)})`, paint: style.yellow };
  const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
  return { text: plain(speaker.name) + sure, paint: style.bold.cyan };
}

const worded = (reason: string | null): string => (reason ?? 'no-cue').replaceAll('-', ' ');

function wordsCells({ mention, cue }: Explanation): Cell[] {
  const named = mention ? [`“${mention.text}” (${mention.form})`] : [];
  const reported = cue ? [`“${cue.text}”`] : [];
  return named.length + reported.length > 0 ? [{ text: plain([...named, ...reported].join(', ')) }] : [];
}

function rulesCells({ rule, measured }: Explanation): Cell[] {
  if (!rule.attribution) return [];
  const figures =
    measured && measured.count > 0 ? `, right in ${measured.right} of ${measured.count} cases like it` : '';
  return [{ text: [rule.attribution, rule.speaker].filter(Boolean).join(' + ') + figures }];
}

/** The rules that answered, numbered as they are asked, and those that did not. */
function verdictRows(kind: string, verdicts: readonly Verdict[], width: number, style: ChalkInstance): string[] {
  if (verdicts.length === 0) return [];
  const rows = verdicts.flatMap((verdict, index) =>
    verdict.outcome === 'silent' ? [] : [verdictCells(verdict, index + 1, style)],
  );
  const most = Math.floor(width / 2);
  const widths = [LABEL, widest(rows, 1, most)];
  const silent = verdicts.filter(({ outcome }) => outcome === 'silent').map(({ rule }) => rule);
  const rest: Cell = { text: `${MARKS.silent} silent: ${silent.join(', ')}`, paint: style.dim };
  return [
    `\n${style.dim.underline(`${kind} rules`)}\n`,
    ...rows.map((cells) => row(cells, [...widths, remaining(width, ...widths)])),
    ...(silent.length > 0 ? [row([{ text: '' }, rest], [LABEL, remaining(width, LABEL)])] : []),
  ];
}

function verdictCells(verdict: Verdict, order: number, style: ChalkInstance): Cell[] {
  const { outcome, rule, speaker } = verdict;
  const paint = { decided: style.green, agrees: undefined, differs: style.yellow, silent: style.dim }[outcome];
  const words = 'mention' in verdict ? [verdict.mention, verdict.cue].filter((one) => one !== null) : [];
  const quoted = words.length > 0 ? ` (${words.map((one) => `“${one}”`).join(', ')})` : '';
  return [
    { text: `${outcome}`, paint },
    { text: `${MARKS[outcome]} ${order}. ${rule}`, paint },
    { text: plain(`${speaker ?? 'nobody it can name'}${quoted}`) },
  ];
}
