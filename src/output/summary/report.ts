import type { By, CensusRow } from '../../statements/census.js';
import type { Summary } from '../../statements/schema.js';

/** What `onrecord summary` prints, in whatever format. */
export interface CensusReport {
  readonly by: By;
  readonly rows: readonly CensusRow[];
  readonly summary: Summary;
}

/** How it looks. */
export interface CensusLook {
  readonly width: number;
  readonly color: boolean;
  readonly csvRaw: boolean;
  /** Places need no file where there is one only. */
  readonly several: boolean;
  readonly version: string;
}

export type CensusFormat = (report: CensusReport, look: CensusLook) => string;
