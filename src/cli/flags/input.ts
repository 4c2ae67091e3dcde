import type { Flag } from '../command.js';
import { names, repeated } from './values.js';

/** The flags of an input that holds many articles, as read. */
export interface JsonlOptions {
  readonly input?: 'text' | 'jsonl';
  readonly textField?: string;
  readonly idField?: string;
  readonly carry?: readonly string[];
}

/** What is read of folders, for every command that takes paths. */
export const walkFlags: readonly Flag[] = [
  { term: '--glob <glob>', help: 'of folders, only files it fits; !glob leaves out (repeatable)', read: repeated },
  { term: '--hidden', help: 'of folders, also hidden files' },
  { term: '--no-ignore', help: 'of folders, also what .gitignore and .ignore leave out' },
  { term: '-L, --follow', help: 'of folders, also what symbolic links lead to' },
];

/** Where names and articles come from, for commands that read corpora. */
export const inputFlags: readonly Flag[] = [
  ...walkFlags,
  {
    term: '--files-from <file>',
    help: 'read also the files it lists, one a line (- for standard input)',
    momentary: true,
  },
  { term: '-0, --null', help: 'names in --files-from end with NUL, as find -print0 writes them', momentary: true },
  { term: '--stdin-filename <name>', help: 'what to call standard input (default: -)', momentary: true },
  {
    term: '--input <kind>',
    help: 'an article a file, or a JSON object an article',
    choices: ['text', 'jsonl'],
    initial: 'text',
  },
  { term: '--text-field <name>', help: 'the field of jsonl that holds the article (default: text)' },
  { term: '--id-field <name>', help: 'the field that records give as their file (default: id, else file:line)' },
  { term: '--carry <names>', help: 'fields of jsonl to keep in each record, as a,b', read: names('--carry') },
];
