import { countsOf, type Findings } from '../../findings/finding.js';
import { envelope } from '../envelope.js';
import type { Look } from '../format.js';

/** Everything that was looked at, for programs. A case without findings holds. */
export function json(findings: Findings, { version }: Pick<Look, 'version'>): string {
  const { schemaVersion, tool } = envelope({ version, offsets: 'utf16' });
  const { command, files, scores } = findings;
  return `${JSON.stringify({ schemaVersion, tool, command, files, scores, summary: countsOf(findings) }, null, 2)}\n`;
}
