import { spawnSync } from 'node:child_process';
import { Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/index.js';
import { flagsOf } from '../../../src/cli/config/flags.js';
import { flagTerm } from '../../../src/cli/flag-term.js';
import { scratch } from '../files.js';
import { run } from '../run.js';

const { dir, file } = scratch();
const printed = async (...argv: string[]): Promise<string> => (await run(argv)).stdout;
const everyFlag = commands.flatMap((command) => flagsOf(command).map((flag) => ({ command: command.name, flag })));
const longs = everyFlag.map(({ command, flag }) => [command, flagTerm(flag).long] as const);

test.each(everyFlag.map(({ flag }) => flag.term))('%s is taken apart as the parser does', (term) => {
  const option = new Option(term);
  const { key, short, long, argument, variadic, negated } = flagTerm({ term });
  expect({ key, short, long, variadic, negated, takes: argument !== null }).toEqual({
    key: option.attributeName(),
    short: option.short ?? null,
    long: option.long,
    variadic: option.variadic,
    negated: option.negate,
    takes: option.required || option.optional,
  });
});

describe('bash', async () => {
  const script = file('onrecord.bash', await printed('completions', 'bash'));

  /** What a spawned bash proposes for the last of these words. */
  const proposed = (...words: string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const code = `source '${script}'; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', code], { encoding: 'utf8', cwd: dir });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  };

  test('is sound and registers itself', () => {
    expect(spawnSync('bash', ['-n', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = spawnSync('bash', ['--norc', '-c', `source '${script}'; complete -p onrecord`], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('-F _onrecord onrecord');
  });

  test('proposes every flag of every command, as many as there are', () => {
    const found = commands.flatMap(({ name }) => proposed('onrecord', name, '--').map((flag) => `${name} ${flag}`));
    const wanted = [...longs.map(([name, long]) => `${name} ${long}`), ...commands.map(({ name }) => `${name} --help`)];
    expect(found.sort()).toEqual(wanted.sort());
  });

  test.each<[string[], string[]]>([
    [['onrecord', 'ch'], ['check']],
    [['onrecord', '--form'], ['--format']],
    [['onrecord', 'help', 'ver'], ['verify']],
    [['onrecord', 'check', '--reporter', 's'], ['sarif']],
    [['onrecord', 'check', '--reporter', '=', 'g'], ['github']],
    [
      ['onrecord', 'check', '--reporter', '=', ''],
      ['pretty', 'github', 'junit', 'sarif', 'json', 'tap'],
    ],
    [
      ['onrecord', 'check', '-r', 'j'],
      ['junit', 'json'],
    ],
    [
      ['onrecord', '--color', 'a'],
      ['auto', 'always'],
    ],
    [
      ['onrecord', 'completions', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['onrecord', 'check', '--registry', 'o'], []],
    [['onrecord', 'check', 'art'], []],
    [['onrecord', '--speaker', 'check', '--offs'], ['--offsets']],
  ])('%j gives %j', (words, proposals) => expect(proposed(...words)).toEqual(proposals));
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  test('names every flag of every command', async () => {
    const script = await printed('completions', shell);
    for (const [name, long] of longs) {
      const part = shell === 'zsh' ? script.split(`\n    (${name})\n`)[1]?.split('\n      ;;\n')[0] : script;
      const form = shell === 'zsh' ? long : `= ${name}' `;
      expect(part).toContain(form);
      if (shell === 'fish') {
        const lines = script.split('\n').filter((line) => line.includes(form));
        expect(lines.some((line) => line.includes(`-l ${long.slice(2)} `))).toBe(true);
      }
    }
  });

  test('is sound, where the shell is there to say so', async () => {
    const { error, status, stderr } = spawnSync(
      shell,
      ['-n', file(`onrecord.${shell}`, await printed('completions', shell))],
      { encoding: 'utf8' },
    );
    if (error === undefined) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test.each<[string[], string]>([
  [['completions', 'bsh'], 'no completions for bsh (did you mean "bash"?); there are: bash, zsh, fish'],
  [['completions'], "missing required argument 'shell'"],
  [['man', 'x'], 'error: too many arguments'],
])('%j ends with 2', async (argv, message) => {
  const { code, stdout, stderr } = await run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message.replace('error: ', ''));
});

describe('the man page', async () => {
  const page = await printed('man');

  test('has every flag of every command in its section', () => {
    for (const { name } of commands) {
      const section = page.split(`\n.SS ${name}`)[1]?.split(/^\.S[SH] /m)[0] ?? '';
      for (const [command, long] of longs) {
        if (command === name) expect(section).toContain(`\\fB${long.replaceAll('-', '\\-')}\\fR`);
      }
    }
  });

  test('has no line that roff would take for a request of its own', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.filter((line) => !/^\.(TH|SH|SS|TP|PP|B|I|IR|br|nf|fi)\b/.test(line))).toEqual([]);
    expect(page.split('\n').filter((line) => /[^\\]--/.test(line))).toEqual([]);
  });

  test('is read by groff without a warning, where there is one', () => {
    const { error, status, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-k'], {
      input: page,
      encoding: 'utf8',
    });
    if (error === undefined) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
