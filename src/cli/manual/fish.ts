import type { CommandEntry, FlagEntry } from './entries.js';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Completion for fish. */
export function fish(commands: readonly CommandEntry[]): string {
  const names = [...commands.map(({ name }) => name), 'help'];
  const standard = commands.find((command) => command.standard)?.name ?? '';
  const first = "-n 'test (count (commandline -opc)) -eq 1'";
  return `# fish completion for onrecord: put it into ~/.config/fish/completions/onrecord.fish
function __onrecord_command
    set -l words (commandline -opc)
    if test (count $words) -gt 1; and contains -- $words[2] ${names.join(' ')}
        echo $words[2]
    else
        echo ${standard}
    end
end
${commands.map(({ name, summary }) => `complete -c onrecord ${first} -a ${name} -d ${quoted(summary)}\n`).join('')}complete -c onrecord ${first} -a help -d 'display help for command'
${commands.flatMap((command) => [...command.flags.map((flag) => flagLine(command, flag)), ...operandLine(command)]).join('')}`;
}

const only = ({ name }: CommandEntry): string => `complete -c onrecord -n 'test (__onrecord_command) = ${name}'`;

function flagLine(command: CommandEntry, { short, long, argument, choices, path, help }: FlagEntry): string {
  const forms = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
  const value = argument === null ? '' : path ? ' -r' : ' -x';
  const list = choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : '';
  return `${only(command)} ${forms}${value}${list} -d ${quoted(help)}\n`;
}

const operandLine = (command: CommandEntry): string[] =>
  command.choices.length > 0 ? [`${only(command)} -f -a ${quoted(command.choices.join(' '))}\n`] : [];
