import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { section } from '../eval/table.js';
import { alternate, median } from './timing.js';

export interface StartUp {
  readonly report: string;
  readonly ratio: number;
}

const ARTICLE = 'test/bench/small-article.txt';

function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** The built command on one small article that needs no tags, beside Node doing nothing. */
export function measureStartUp(rounds: number): StartUp {
  const timings = alternate(
    [
      { name: 'node -e 0', run: () => runNode(['-e', '0']) },
      {
        name: 'onrecord, one article',
        run: () => runNode(['bin/onrecord.js', 'extract', ARTICLE, '--format', 'json']),
      },
    ],
    rounds,
  );
  const base = median(timings[0]?.runs ?? []);
  const rows = timings.map(({ name, runs }) => {
    const middle = median(runs);
    return [name, middle.toFixed(0), Math.min(...runs).toFixed(0), `${(middle / base).toFixed(2)} ×`];
  });
  return {
    report: section(`Start-up in ms, ${rounds} rounds`, [['', 'median', 'fastest', 'of bare node'], ...rows]),
    ratio: median(timings[1]?.runs ?? []) / base,
  };
}
