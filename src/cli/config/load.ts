import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../../errors.js';
import type { Command } from '../command.js';
import { describe } from '../problems.js';

/**
 * The settings of a file for one command: those for all commands, then those of its own section.
 * @throws InputError naming the file, the setting and what was expected, one line a problem.
 */
export async function loadConfig(
  file: string,
  command: Command,
  commands: readonly Command[],
): Promise<ReadonlyMap<string, unknown>> {
  const folder = path.dirname(path.resolve(file));
  const data = parse(file, read(file));
  const { configProblems, settingsFor } = await import('./schema.js');
  const problems = configProblems(data, commands, folder);
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  const top = new Map(Object.entries(data as object));
  const section = new Map(Object.entries((top.get(command.name) ?? {}) as object));
  return new Map([...settingsFor(command.flags, top, folder), ...settingsFor(command.flags, section, folder)]);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new InputError(`${file}: ${describe(error)}`, { cause: error });
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/gu, ' ');
    throw new InputError(`${file}: expected JSON: ${reason}`, { cause: error });
  }
}
