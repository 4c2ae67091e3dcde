import { envelope } from '../../output/envelope.js';
import { rulesMarkdown, rulesTable } from '../../output/rules.js';
import { listRules } from '../../rules.js';
import { PRECISION } from '../../statements/precision.js';
import { version } from '../../version.js';
import { type ColorChoice, colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import { widthOf, write } from '../io.js';

interface RulesOptions {
  readonly format?: 'table' | 'json' | 'markdown';
  readonly color: ColorChoice;
}

/** Lists the rules with how often each is right: a table on a terminal, JSON in a pipe, Markdown for the README. */
export async function run({ options, io: { stdout, env } }: Call<RulesOptions>): Promise<ExitCode> {
  const rules = listRules();
  const format = options.format ?? (stdout.isTTY ? 'table' : 'json');
  if (format === 'json') {
    const { schemaVersion, tool } = envelope({ version: version(), offsets: 'utf16' });
    const { command, sets } = PRECISION;
    await write(stdout, `${JSON.stringify({ schemaVersion, tool, measured: { command, sets }, rules }, null, 2)}\n`);
  } else if (format === 'markdown') {
    await write(stdout, rulesMarkdown(rules));
  } else {
    const look = { width: widthOf(stdout, env), color: colorFor(options.color, env, stdout.isTTY ?? false) };
    await write(stdout, rulesTable(rules, look));
  }
  return 0;
}
