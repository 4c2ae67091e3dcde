import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import type { Block } from './markdown.js';

/** A folder that looks like the root of a checkout, where the examples of the README may write as they like. */
export interface Room {
  /** Saves a block as the file it names. */
  save(block: Block): void;
  /** Runs the commands of a block, and gives the block as it should stand: each command, and what it printed. */
  play(block: Block): string;
  remove(): void;
}

const PROMPT = /^\$ (?<command>.+)$/gm;
// Printed behind each command, so that their outputs can be told apart; the exit code is handed on to `$?`.
const END = '\u0000';
const AFTER_EACH = "status=$?; printf '\\0'; (exit $status)";

/** What must not change what the examples print. */
const UNSET = ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS'];

/** Makes a room with the fixtures, the command `onrecord` and the package `onrecord`, as built in `root`. */
export function openRoom(root: string): Room {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'));
  const commands = join(folder, '.bin');
  cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
  for (const made of [commands, join(folder, 'node_modules')]) mkdirSync(made);
  symlinkSync(join(root, 'bin'), join(folder, 'bin'));
  symlinkSync(join(root, 'bin/onrecord.js'), join(commands, 'onrecord'));
  symlinkSync(root, join(folder, 'node_modules/onrecord'));
  const path = [commands, dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, COLUMNS: '80', LC_ALL: 'C.UTF-8' };
  for (const name of UNSET) Reflect.deleteProperty(env, name);

  const run = (script: string): string => {
    const { stdout, error } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    if (error) throw error;
    return stdout;
  };
  return {
    save: ({ file, body }) => writeFileSync(join(folder, file ?? ''), body),
    play({ body }) {
      const asked = [...body.matchAll(PROMPT)].map(({ groups }) => groups?.command ?? '');
      const outputs = run(['exec 2>&1', ...asked.flatMap((command) => [command, AFTER_EACH])].join('\n')).split(END);
      return asked.map((command, index) => `$ ${command}\n${endingLine(outputs[index] ?? '')}`).join('');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const endingLine = (output: string): string => (output === '' || output.endsWith('\n') ? output : `${output}\n`);
