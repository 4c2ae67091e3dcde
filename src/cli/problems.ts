import { InputError } from '../errors.js';
import { plain } from '../output/plain.js';
import { type Io, write } from './io.js';

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  ENOTDIR: 'no such file; a part of its path is not a directory',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'permission denied; make it readable',
  EPERM: 'permission denied; make it readable',
  ELOOP: 'a symbolic link that leads back to itself; name the file',
  ENAMETOOLONG: 'no such file; its name is too long',
};

/** A line on standard error for each mistake of the user's that the error tells; a bug in onrecord keeps its stack. */
export async function tell(io: Io, error: unknown, where?: string): Promise<void> {
  const lines = error instanceof InputError ? error.message.split('\n').map(plain) : [describe(error)];
  await write(io.stderr, lines.map((line) => `onrecord: ${prefix(where)}${line}\n`).join(''));
}

/** A warning on standard error: the run goes on, and the exit code stays. */
export async function warn(io: Io, warning: string, where?: string): Promise<void> {
  await write(io.stderr, `onrecord: warning: ${prefix(where)}${plain(warning)}\n`);
}

const prefix = (where?: string): string => (where === undefined ? '' : `${plain(where)}: `);

/** What an error says, whoever made the mistake. */
export const messageOf = (error: unknown): string => (error instanceof InputError ? error.message : describe(error));

/** What the system could not do, in the user's words; everything else is no fault of the user's. */
export function describe(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return READ_FAILURES[String(error.code)] ?? plain(error.message);
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in onrecord, please report it\n${stack}`;
}
