import { plain, withoutCommands } from '../plain.js';
import type { GrepLook, GrepPrinter } from './printer.js';

/** The files in which something was found, or those in which nothing was. */
export const names = (wanted: 'with' | 'without', look: GrepLook): GrepPrinter => ({
  article: ({ file, hits }) => (hits.length > 0 === (wanted === 'with') ? nameOf(file, look) : ''),
  end: () => '',
});

/** How many statements were found in each file, where there are any. */
export const counts = (look: GrepLook): GrepPrinter => ({
  article({ file, hits }) {
    if (hits.length === 0) return '';
    if (!look.names) return `${hits.length}\n`;
    const name = look.nameEnd === '\0' ? nameOf(file, look) : withoutCommands(`${plain(file)}:`);
    return `${name}${hits.length}\n`;
  },
  end: () => '',
});

/** A name that ends with NUL is for a program, which must get it as it is. */
const nameOf = (file: string, { nameEnd }: GrepLook): string =>
  nameEnd === '\0' ? `${file}\0` : withoutCommands(`${plain(file)}\n`);
