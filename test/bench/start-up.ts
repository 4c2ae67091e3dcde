import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { section } from '../eval/table.js';
import { alternate, median } from './timing.js';

export interface StartUp {
  readonly report: string;
  /** So many times the time of Node doing nothing. */
  readonly ratio: number;
}

const ARTICLE = 'test/bench/small-article.txt';

function runNode(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** The built command on one small article that needs no tags, beside Node doing nothing. */
export function measureStartUp(rounds: number): StartUp {
  const bare = () => runNode('-e', '0');
  const command = () => runNode('bin/onrecord.js', 'extract', ARTICLE, '--format', 'json');
  const [bareRuns, commandRuns] = alternate([bare, command], rounds);
  const base = median(bareRuns);

  const row = (label: string, runs: readonly number[]): string[] => {
    const milliseconds = median(runs);
    return [label, milliseconds.toFixed(0), Math.min(...runs).toFixed(0), `${(milliseconds / base).toFixed(2)} ×`];
  };
  const rows = [row('node -e 0', bareRuns), row('onrecord, one article', commandRuns)];
  const title = `Start-up in ms, ${rounds} rounds`;
  return {
    report: section(title, [['', 'median', 'fastest', 'of bare node'], ...rows]),
    ratio: median(commandRuns) / base,
  };
}
