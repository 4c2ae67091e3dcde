import { readFileSync } from 'node:fs';

/**
 * The version that package.json names. Read when asked for: most runs never need it.
 * This file stays one level below package.json, as the built files are, so that the path holds for both.
 */
export function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest.version;
}
