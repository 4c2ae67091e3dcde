import { existsSync } from 'node:fs';
import path from 'node:path';

const NAME = 'onrecord.config.json';

/** The settings file of a folder, or of the nearest folder above that has one; null where none has. */
export function findConfig(folder: string): string | null {
  const file = path.join(folder, NAME);
  if (existsSync(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? null : findConfig(above);
}
