import { type CommandEntry, type FlagEntry, formsOf } from './entries.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const described = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');

/** Completion for zsh. */
export function zsh(commands: readonly CommandEntry[]): string {
  const names = commands.map(({ name }) => name);
  const standard = commands.find((command) => command.standard)?.name ?? '';
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${described(summary)}`)}\n`).join('');
  return `#compdef onrecord
# zsh completion for onrecord: put it as _onrecord into a folder of $fpath.
_onrecord() {
  local command=${standard}
  local -a commands=(
${list}    'help:display help for command'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
  fi
  case $words[2] in
    (${names.join('|')}|help)
      if (( CURRENT > 2 )); then
        command=$words[2]
        shift words
        (( CURRENT-- ))
      fi
      ;;
  esac
  case $command in
${commands.map(argumentsOf).join('')}    (help) _describe -t commands command commands ;;
  esac
}
if [[ $funcstack[1] == _onrecord ]]; then
  _onrecord
else
  compdef _onrecord onrecord
fi
`;
}

function argumentsOf({ name, flags, choices }: CommandEntry): string {
  const operands = choices.length > 0 ? `'1:operand:(${choices.join(' ')})'` : "'*:file:_files'";
  const lines = [...flags.map(specOf), operands].map((spec) => ` \\\n        ${spec}`);
  return `    (${name})\n      _arguments -s -S${lines.join('')}\n      ;;\n`;
}

/** `'(-f --format)'{-f,--format}'[output format]:name:(table json)'` */
function specOf(flag: FlagEntry): string {
  const forms = formsOf(flag);
  const action = flag.choices.length > 0 ? `(${flag.choices.join(' ')})` : flag.path ? '_files' : ' ';
  const value = flag.argument === null ? '' : `:${described(flag.argument)}:${action}`;
  const rest = quoted(`[${described(flag.help)}]${value}`);
  const others = flag.list ? quoted('*') : quoted(`(${forms.join(' ')})`);
  return `${others}${forms.length > 1 ? `{${forms.join(',')}}` : forms[0]}${rest}`;
}
