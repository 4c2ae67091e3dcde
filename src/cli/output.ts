import { constants, rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { InputError } from '../errors.js';
import { type Io, write } from './io.js';
import { messageOf } from './problems.js';

/** Where a command's results go. */
export interface Output {
  write(text: string): Promise<void>;
  /** Keeps what was written. */
  finish(): Promise<void>;
  /** Leaves everything as it was, where that can be. */
  discard(): Promise<void>;
}

/** Standard output, or the file that `-o` names: it gets its new content whole when the run ends, or keeps the old. */
export async function openOutput(file: string | undefined, { stdout }: Io): Promise<Output> {
  const nothing = async (): Promise<void> => {};
  if (file === undefined || file === '-') {
    return { write: (text) => write(stdout, text), finish: nothing, discard: nothing };
  }
  const told = (error: unknown): never => {
    throw new InputError(`cannot write ${file}: ${messageOf(error)}`);
  };
  const output = await openFile(file).catch(told);
  return {
    write: (text) => output.write(text).catch(told),
    finish: () => output.finish().catch(told),
    discard: output.discard,
  };
}

async function openFile(file: string): Promise<Output> {
  // A link keeps leading where it led; devices and pipes cannot be replaced, so these are written as they are.
  const target = await realpath(file).catch(() => file);
  const old = await stat(target).catch(() => null);
  if (old?.isDirectory()) throw new InputError('is a directory; name a file in it');
  if (old !== null && !old.isFile()) return writeInPlace(await open(target, constants.O_WRONLY));
  const { onExit } = await import('signal-exit');
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, old?.mode);
  const disarm = onExit(() => rmSync(draft, { force: true }));
  const close = async (settle: () => Promise<void>): Promise<void> => {
    await handle.close();
    await settle();
    disarm();
  };
  return {
    write: (text) => handle.appendFile(text),
    finish: () => close(() => rename(draft, target)),
    discard: () => close(() => unlink(draft)),
  };
}

function writeInPlace(handle: FileHandle): Output {
  const close = (): Promise<void> => handle.close();
  return { write: (text) => handle.appendFile(text), finish: close, discard: close };
}

/** Gives `produce` the output, and keeps what it wrote only where it comes to its end. */
export async function into<Result>(
  file: string | undefined,
  io: Io,
  produce: (write: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const output = await openOutput(file, io);
  let result: Result;
  try {
    result = await produce(output.write);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.finish();
  return result;
}
