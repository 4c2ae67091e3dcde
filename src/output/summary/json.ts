import { envelope } from '../envelope.js';
import type { CensusLook, CensusReport } from './report.js';

/** The counts as one JSON document; its form is in summary-schema.ts, which `onrecord schema summary` prints. */
export function json({ by, rows, summary }: CensusReport, { version }: CensusLook): string {
  return `${JSON.stringify({ ...envelope({ version, offsets: 'utf16' }), by, rows, summary }, null, 2)}\n`;
}
