import { Command as Commander, CommanderError, Option } from 'commander';
import { InputError } from '../errors.js';
import { version } from '../version.js';
import type { Command, ExitCode, Flag } from './command.js';
import { commands } from './commands/index.js';
import { type Io, write } from './io.js';

const EXAMPLES = `
Examples:
  onrecord article.txt                        who said what, as a table
  onrecord *.txt --speaker putin -f line      one speaker, one statement a line
  cat article.txt | onrecord | jq .summary    JSON for programs

"onrecord help extract" lists the flags.
`;

/** Reads the command line and runs the command that it names. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const outcome: { code: ExitCode; printed: string } = { code: 0, printed: '' };
  const program = new Commander('onrecord')
    .description('Who said what in the news: finds direct quotations in articles and says who said each.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void (outcome.printed += text), writeErr: () => {} })
    .addHelpText('after', EXAMPLES);
  // Asked for, not given: most runs never read package.json.
  program.option('-V, --version', 'print the version').on('option:version', () => {
    throw new CommanderError(0, 'commander.version', '');
  });
  for (const command of commands) {
    addCommand(program, command, io, (code) => void (outcome.code = code));
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new InputError(inOneLine(error.message));
    await write(io.stdout, error.code === 'commander.version' ? `${version()}\n` : outcome.printed);
  }
  return outcome.code;
}

function addCommand(program: Commander, command: Command, io: Io, done: (code: ExitCode) => void): void {
  const added = program
    .command(command.operands ? `${command.name} ${command.operands}` : command.name, { isDefault: command.standard })
    .description(command.summary)
    .action(async () => {
      const { run } = await command.load();
      const call = { operands: added.args, options: added.opts() as never, io, help: () => program.helpInformation() };
      done(await run(call));
    });
  for (const flag of command.flags) added.addOption(optionOf(flag));
}

function optionOf({ term, help, choices, initial, read }: Flag): Option {
  const option = new Option(term, help);
  if (choices) option.choices(choices);
  if (initial !== undefined) option.default(initial);
  if (read) option.argParser(read);
  return option;
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` without its prefix and its line break. */
const inOneLine = (message: string): string => message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
