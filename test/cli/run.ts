import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/** What a run left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world around a run: what stands on standard input, whether a terminal is at either end, the environment. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly stdinIsTTY?: boolean;
  readonly stdoutIsTTY?: boolean;
  readonly env?: Record<string, string>;
  /** Where it runs; by default where no settings can be found. */
  readonly cwd?: string;
}

/** Runs the program within this process, on streams of its own. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const { io, outcome } = fakeIo(world);
  return { code: await main(argv, io), ...outcome() };
}

/** Streams and environment as `process` has them, and what has been written to them. */
export function fakeIo(world: World = {}): { io: Io; outcome(): Omit<Outcome, 'code'> } {
  const { stdin = '', stdinIsTTY = false, stdoutIsTTY = false, env = {}, cwd = '/' } = world;
  const stdout = collector();
  const stderr = collector();
  const io = {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: stdinIsTTY }),
    stdout: Object.assign(stdout.stream, { isTTY: stdoutIsTTY, columns: 80 }),
    stderr: stderr.stream,
    env,
    cwd: () => cwd,
  };
  return { io, outcome: () => ({ stdout: stdout.text(), stderr: stderr.text() }) };
}

function collector(): { stream: Writable; text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
