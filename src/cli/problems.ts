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

/** One line on standard error for a mistake of the user's; a bug in onrecord keeps its stack. */
export async function tell(io: Io, error: unknown, where?: string): Promise<void> {
  const place = where === undefined ? '' : `${plain(where)}: `;
  await write(io.stderr, `onrecord: ${place}${describe(error)}\n`);
}

/** A warning on standard error: the run goes on, and the exit code stays. */
export async function warn(io: Io, warning: string, where?: string): Promise<void> {
  const place = where === undefined ? '' : `${plain(where)}: `;
  await write(io.stderr, `onrecord: warning: ${place}${plain(warning)}\n`);
}

/** What went wrong, in the user's words where the user can do something about it. */
export function describe(error: unknown): string {
  if (error instanceof InputError) return plain(error.message);
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return READ_FAILURES[String(error.code)] ?? plain(error.message);
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in onrecord, please report it\n${stack}`;
}
