import type { CommandEntry, FlagEntry } from './entries.js';

/** Text fit for a man page: no escapes of its own, hyphens that can be searched for, no line that starts a request. */
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&');

const bold = (text: string): string => `\\fB${escaped(text)}\\fR`;
const italic = (text: string): string => `\\fI${escaped(text)}\\fR`;

/** The man page, in roff: every command with every flag. */
export function man(commands: readonly CommandEntry[], version: string): string {
  const standard = commands.find((command) => command.standard)?.name ?? '';
  return `.TH ONRECORD 1 "" "onrecord ${escaped(version)}" "User Commands"
.SH NAME
onrecord \\- who said what in the news
.SH SYNOPSIS
${commands.map(synopsis).join('.br\n')}.SH DESCRIPTION
Finds direct quotations in news articles and says who said each, by rules: the same text gives the same answer.
Without the name of a command, ${bold(standard)} runs.
.SH COMMANDS
${commands.map(section).join('')}.SH SETTINGS
The nearest
.I onrecord.config.json
in the working directory or above it gives flags their values, by their long names without hyphens:
.PP
.nf
{"format": "line", "minConfidence": 0.8, "check": {"failOn": ["changed", "missing"]}}
.fi
.PP
What stands under the name of a command counts for that command only. Paths count from the folder of the file. The
command line wins over settings.
.SH EXIT STATUS
.TP
.B 0
It ran; a check held.
.TP
.B 1
A filter matched nothing, or a check found something.
.TP
.B 2
There was an error. One bad file is told on standard error, and the others are still read.
.SH ENVIRONMENT
.TP
.B NO_COLOR, FORCE_COLOR
Whether output is coloured where ${bold('--color')} does not say.
.TP
.B CI
Where it is set, ${bold('check --update')} refuses to write golden files.
.SH FILES
.TP
.I article.onrecord.json
The golden file of
.IR article.txt ,
which ${bold('check')} reads and ${bold('check --update')} writes.
`;
}

const synopsis = ({ name, operands }: CommandEntry): string =>
  `${bold('onrecord')} ${bold(name)} [${italic('flags')}]${operands ? ` ${escaped(operands)}` : ''}\n`;

const section = ({ name, summary, operands, flags }: CommandEntry): string =>
  `.SS ${name}${operands ? ` ${escaped(operands)}` : ''}\n${escaped(capitalised(summary))}.\n${flags.map(item).join('')}`;

function item({ short, long, argument, variadic, help, choices, initial }: FlagEntry): string {
  const forms = [short, long].flatMap((form) => (form === null ? [] : [bold(form)])).join(', ');
  const value = argument === null ? '' : ` ${italic(argument)}${variadic ? '...' : ''}`;
  const more = [
    ...(choices.length > 0 ? [`One of ${choices.join(', ')}.`] : []),
    ...(initial === null ? [] : [`Default: ${initial}.`]),
  ];
  return `.TP\n${forms}${value}\n${[`${capitalised(help)}.`, ...more].map(escaped).join('\n')}\n`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
