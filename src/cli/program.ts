import { Command as Commander, CommanderError, Option } from 'commander';
import { InputError } from '../errors.js';
import { version } from '../version.js';
import type { Command, ExitCode, Flag } from './command.js';
import { commands } from './commands/index.js';
import { type ConfigOptions, flagsOf } from './config/flags.js';
import { type Given, settle, settledText } from './config/settle.js';
import { type Io, write } from './io.js';

const EXAMPLES = `
Examples:
  onrecord article.txt                        who said what, as a table
  onrecord *.txt --speaker putin -f line      one speaker, one statement a line
  onrecord grep -i sanctions articles/        search what people said
  onrecord summary articles/ --by group       who spoke how often
  cat article.txt | onrecord | jq .summary    JSON for programs

Flags of extract work without its name; "onrecord help extract" lists them.
Exit codes: 0 ran, 1 a filter matched nothing or a check found something, 2 any error.
`;

/** What the command line asks for: a command to run, or a text to print. */
type Request = (Given & { readonly operands: readonly string[]; help(): string }) | { readonly text: string };

/** Does what the command line asks for. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = parse(argv);
  if ('text' in request) {
    await write(io.stdout, request.text);
    return 0;
  }
  const { command, operands, help } = request;
  const settled = await settle(request, commands, io.cwd());
  if ((settled.options as ConfigOptions).printConfig) {
    await write(io.stdout, settledText(settled, command));
    return 0;
  }
  const { run } = await command.load();
  return run({ operands, options: settled.options as never, io, commands, help });
}

function parse(argv: readonly string[]): Request {
  const printed: string[] = [];
  const requests: Request[] = [];
  const program = new Commander('onrecord')
    .description('Who said what in the news: finds direct quotations in articles and says who said each.')
    .usage('[command] [flags] [files...]')
    .option('-V, --version', 'print the version')
    .on('option:version', () => {
      throw new CommanderError(0, 'commander.version', `${version()}\n`);
    })
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void printed.push(text), writeErr: () => {} });
  const help = (): string => program.helpInformation() + EXAMPLES;
  for (const command of commands) {
    const maybeCalled = command.standard || argv.includes(command.name);
    addCommand(
      program,
      command,
      maybeCalled ? flagsOf(command) : [],
      (given) => void requests.push({ ...given, help }),
    );
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new InputError(inOneLine(error.message));
    return { text: error.code === 'commander.version' ? error.message : printed.join('') };
  }
  return requests[0] ?? { text: help() };
}

/** Adds a command; its flags are left out where the command line doesn't name it, for setting them up takes time. */
function addCommand(
  program: Commander,
  command: Command,
  flags: readonly Flag[],
  called: (given: Given & { readonly operands: readonly string[] }) => void,
): void {
  const { name, operands, summary, standard } = command;
  const added = program
    .command(operands ? `${name} ${operands}` : name, { isDefault: standard })
    .description(summary)
    .action(() => {
      const options = added.opts();
      const named = Object.keys(options).filter((key) => added.getOptionValueSource(key) === 'cli');
      called({ command, operands: added.args, options, named: new Set(named) });
    });
  for (const flag of flags) added.addOption(optionOf(flag));
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
