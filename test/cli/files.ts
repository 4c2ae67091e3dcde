import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A directory for one test file, removed after it; gives the path of a new file in it, in folders as its name says. */
export function scratch(): { dir: string; file(name: string, content: string | Uint8Array): string } {
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-'));
  mkdirSync(join(dir, 'folder'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return {
    dir,
    file(name, content) {
      const path = join(dir, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** An article in which Maria Silva says one thing, and nobody another. */
export const ARTICLE = `Mayor Maria Silva spoke on Monday.

“We will rebuild the bridge before winter,” Silva said.
`;
