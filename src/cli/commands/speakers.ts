import { envelope } from '../../output/envelope.js';
import { groupsEver, speakersTable } from '../../output/speakers.js';
import type { RegistryEntry } from '../../speakers/registry.js';
import { version } from '../../version.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import type { SpeakersOptions } from '../flags.js';
import { widthOf, write } from '../io.js';
import { checkGroups, loadKnown } from '../registry.js';

/** Lists the known speakers: a table on a terminal, JSON in a pipe. */
export async function run({ options, io }: Call<SpeakersOptions>): Promise<ExitCode> {
  const { registry, errors } = await loadKnown(options, io);
  const wanted = options.group ?? [];
  checkGroups(wanted, registry.groups);
  const isWanted = (entry: RegistryEntry): boolean => groupsEver(entry).some((id) => wanted.includes(id));
  const speakers = wanted.length === 0 ? registry.entries : registry.entries.filter(isWanted);
  const { stdout, env } = io;
  if ((options.format ?? (stdout.isTTY ? 'table' : 'json')) === 'json') {
    const { schemaVersion, tool } = envelope({ version: version(), offsets: 'utf16' });
    const listing = { schemaVersion, tool, groups: registry.groups, speakers };
    await write(stdout, `${JSON.stringify(listing, null, 2)}\n`);
  } else {
    const color = colorFor(options.color, env, stdout.isTTY ?? false);
    await write(stdout, speakersTable(speakers, { width: widthOf(stdout, env), color }));
  }
  if (errors > 0) return 2;
  return speakers.length === 0 && wanted.length > 0 ? 1 : 0;
}
