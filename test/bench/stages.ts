import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** Which folder of src each line of this bundle comes from: the bundler writes `// src/…` above each module. */
function foldersByLine(bundle: string): (string | null)[] {
  let folder: string | null = null;
  return bundle.split('\n').map((line) => {
    const file = /^\s*\/\/ (?<file>\S+\.(?:ts|json))$/.exec(line)?.groups?.file;
    if (file) folder = /^src\/(?<folder>[^/]+)/.exec(file)?.groups?.folder ?? null;
    return folder;
  });
}

async function profile(run: () => void): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

/** The folder that each node of the call tree works for: its own, else that of the nearest caller that has one. */
function foldersByNode(
  nodes: readonly Profiler.ProfileNode[],
  folders: readonly (string | null)[],
): Map<number, string> {
  const owners = new Map<number, string>();
  // A parent comes before its children.
  for (const { id, callFrame, children } of nodes) {
    const own = callFrame.url === import.meta.url ? folders[callFrame.lineNumber] : null;
    const owner = own ?? owners.get(id);
    if (!owner) continue;
    for (const child of [id, ...(children ?? [])]) owners.set(child, owner);
  }
  return owners;
}

/**
 * The share of the running time that each folder of src takes, the largest first. Sampled rather than timed call by
 * call, so that it needs to know nothing of how the pipeline is put together.
 */
export async function measureStages(run: () => void): Promise<[stage: string, share: number][]> {
  const folders = foldersByLine(readFileSync(fileURLToPath(import.meta.url), 'utf8'));
  const { nodes, samples = [], timeDeltas = [] } = await profile(run);
  const owners = foldersByNode(nodes, folders);
  const times = new Map<string, number>();
  samples.forEach((node, index) => {
    const stage = owners.get(node);
    if (stage) times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([stage, time]): [string, number] => [stage, time / total]).sort(([, a], [, b]) => b - a);
}
