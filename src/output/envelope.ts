import type { Report } from '../statements/schema.js';
import type { Look } from './format.js';

// Named again, not imported: the schema module loads zod, which a run that only writes records must not pay for.
const SCHEMA_VERSION: Report['schemaVersion'] = 1;

/** What machine formats say about themselves: the version of the record, the tool, the unit of the offsets. */
export const envelope = ({
  version,
  offsets,
}: Pick<Look, 'version' | 'offsets'>): Pick<Report, 'schemaVersion' | 'tool' | 'offsets'> => ({
  schemaVersion: SCHEMA_VERSION,
  tool: { name: 'onrecord', version },
  offsets,
});
