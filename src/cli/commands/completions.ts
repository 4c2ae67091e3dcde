import { InputError } from '../../errors.js';
import { didYouMean } from '../../speakers/nearest.js';
import type { Call, ExitCode } from '../command.js';
import { write } from '../io.js';
import { bash } from '../manual/bash.js';
import { entriesOf } from '../manual/entries.js';
import { fish } from '../manual/fish.js';
import { zsh } from '../manual/zsh.js';

const shells = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

/** Prints the completions for a shell. */
export async function run({ operands, commands, io }: Call<unknown>): Promise<ExitCode> {
  const [shell = ''] = operands;
  const script = shells.get(shell);
  if (!script) {
    const known = [...shells.keys()];
    throw new InputError(`no completions for ${shell}${didYouMean(shell, known)}; there are: ${known.join(', ')}`);
  }
  await write(io.stdout, script(entriesOf(commands)));
  return 0;
}
