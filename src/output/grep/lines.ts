import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Item } from '../../search/context.js';
import type { Hit } from '../../search/hit.js';
import { entryOf } from '../entries.js';
import { plain, safe, withoutCommands } from '../plain.js';
import type { GrepLook, GrepPrinter } from './printer.js';

const INDENT = '    ';
const LEAST_WIDTH = 24;

/** `file:line:column: Speaker: "…"` for each hit, `file-line-` for the paragraphs around; under headings without the file. */
export function lines(look: GrepLook): GrepPrinter {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  let printed = false;
  return {
    article({ file, items }) {
      if (items.length === 0) return '';
      const name = plain(file);
      const apart = printed && (look.heading || items.some(({ kind }) => kind === 'context'));
      printed = true;
      const parting = apart ? (look.heading ? '\n' : `${style.dim('--')}\n`) : '';
      const heading = look.heading && look.names ? `${style.magenta(name)}\n` : '';
      const prefix = look.heading || !look.names ? null : name;
      const text = items.map((item) => fitted(lineOf(item, prefix, style), look)).join('');
      return parting + withoutCommands(heading + text);
    },
    end: () => '',
  };
}

function lineOf(item: Item, file: string | null, style: ChalkInstance): string {
  if (item.kind === 'gap') return style.dim('--');
  if (item.kind === 'hit') return hitLine(item.hit, file, style);
  const { line, text } = item.passage;
  return style.dim(`${file === null ? '' : `${file}-`}${line}- ${plain(text)}`);
}

function hitLine(hit: Hit, file: string | null, style: ChalkInstance): string {
  const { who, standing } = entryOf(hit.statement);
  const place = style.dim(`${file === null ? '' : `${file}:`}${hit.line}:${hit.column}:`);
  const name = standing === 'attributed' ? style.bold.cyan(who) : style.dim(`(${who})`);
  return `${place} ${name}: "${style.level > 0 ? marked(hit, style) : plain(hit.text)}"`;
}

/** The words with every match in it standing out. */
function marked({ text, matches }: Hit, style: ChalkInstance): string {
  let out = '';
  let at = 0;
  for (const { start, end } of matches) {
    out += safe(text.slice(at, start)) + style.bold.red(safe(text.slice(start, end)));
    at = end;
  }
  return out + safe(text.slice(at));
}

/** Wrapped lines hang below the first, so that places stand out. */
function fitted(line: string, { width }: GrepLook): string {
  if (width === null) return `${line}\n`;
  const wrapped = wrapAnsi(line, Math.max(LEAST_WIDTH, width) - INDENT.length, { hard: true });
  return `${wrapped.replaceAll('\n', `\n${INDENT}`)}\n`;
}
