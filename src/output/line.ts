import { Chalk, type ChalkInstance } from 'chalk';
import { type Entry, entriesOf } from './entries.js';
import type { Formatter, Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

/** `file:line:column: Speaker: "…"`, one statement a line: for grep, and for editors and terminals that follow it. */
export function line(look: Look): Formatter {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  return {
    begin: () => '',
    article: (article) =>
      withoutCommands(
        entriesOf(article, look.all)
          .map((entry) => lineOf(plain(article.file), entry, style))
          .join(''),
      ),
    end: () => '',
  };
}

function lineOf(file: string, entry: Entry, style: ChalkInstance): string {
  const who = entry.standing === 'attributed' ? style.bold.cyan(entry.who) : style.dim(`(${entry.who})`);
  return `${style.dim(`${file}:${entry.line}:${entry.column}:`)} ${who}: "${entry.text}"\n`;
}
