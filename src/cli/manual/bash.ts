import { type CommandEntry, formsOf } from './entries.js';

/** Completion for bash, 3.2 and later. Where it proposes nothing, bash proposes files. */
export function bash(commands: readonly CommandEntry[]): string {
  const names = [...commands.map(({ name }) => name), 'help'];
  const standard = commands.find((command) => command.standard)?.name ?? '';
  return `# bash completion for onrecord: source this file, or put it where bash-completion looks.
_onrecord() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${standard}
  COMPREPLY=()
  # Bash parts --flag=value into three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  elif [[ $cur != -* ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))
    return
  fi
  case $command,$prev in
${commands.flatMap(values).join('')}  esac
  case $command,$cur in
${commands.flatMap(flags).join('')}    help,*) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur")) ;;
  esac
}
complete -o default -F _onrecord onrecord
`;
}

/** What may follow a flag: one of its choices, a file, or words that nobody can propose. */
const values = ({ name, flags: entries }: CommandEntry): string[] =>
  entries
    .filter(({ argument }) => argument !== null)
    .map((flag) => {
      const pattern = formsOf(flag)
        .map((form) => `${name},${form}`)
        .join('|');
      return `    ${pattern})${flag.choices.length > 0 ? propose(flag.choices) : ''} return ;;\n`;
    });

const propose = (words: readonly string[]): string => ` COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"));`;

function flags({ name, flags: entries, choices }: CommandEntry): string[] {
  const operands = choices.length > 0 ? [`    ${name},*)${propose(choices).slice(0, -1)} ;;\n`] : [];
  return [`    ${name},-*)${propose(entries.flatMap(formsOf)).slice(0, -1)} ;;\n`, ...operands];
}
