import type { Readable, Writable } from 'node:stream';
import { InputError } from '../errors.js';

/** What the program has of the outside; `process` is one. `stdin` is touched only when it is read. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  cwd(): string;
}

/** Writes and waits until the reader has taken it, so that a slow pipe never fills memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  try {
    await new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
  } catch (error) {
    if (isBrokenPipe(error) || !(error instanceof Error)) throw error;
    throw new InputError(`cannot write the output: ${error.message}`);
  }
}

/** True when the reader of our output has gone, as `head` does when it has enough. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** Leaves failed writes to `write`: without a listener Node would also throw them where nobody can catch them. */
export function listen({ stdout, stderr }: Io): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
}

/** Columns of the terminal; a pipe that is to get a table has none of its own. */
export const widthOf = (stdout: Io['stdout'], env: Io['env']): number => stdout.columns || Number(env.COLUMNS) || 80;
