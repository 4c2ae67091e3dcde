import { type Entry, entriesOf } from './entries.js';
import type { Formatter, Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

/** Block quotes ready to paste into a story, each with its speaker and its place in the article. */
export function markdown(look: Look): Formatter {
  return {
    begin: () => '',
    article(article) {
      const entries = entriesOf(article, look.all);
      if (entries.length === 0) return '';
      const file = escaped(plain(article.file));
      return withoutCommands(`## ${file}\n\n${entries.map((entry) => quoteOf(file, entry)).join('')}`);
    },
    end: () => '',
  };
}

function quoteOf(file: string, { who, text, line, column, standing }: Entry): string {
  const name = standing === 'attributed' ? `**${escaped(who)}**` : `*(${escaped(who)})*`;
  return `> “${escaped(text)}”\n>\n> — ${name}, ${file}:${line}:${column}\n\n`;
}

/** What Markdown or HTML would read as markup, escaped; at line starts our own marks stand. */
const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>&#|]/g, '\\$&');
