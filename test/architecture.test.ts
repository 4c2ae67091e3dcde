// Holds the source to the design: who may import whom, which package belongs where, how long a file may be.
// Functions of more than 60 lines, and tangled ones, are found by the linter (see .biome.json).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { median } from './bench/timing.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/**
 * A layer may import from itself and from those above it in this list; `import type` counts as an import.
 * A folder may give single files that need nothing a place further up.
 */
const LAYERS = [
  'errors.ts',
  'version.ts',
  'text',
  'names/fold.ts',
  'names/gender.ts',
  'statements/schema.ts',
  'lexicon',
  'nlp',
  'document',
  'quotations',
  'narration',
  'names',
  'attribution',
  'speakers',
  'statements',
  'extract.ts',
  'index.ts',
  'rules.ts',
  'explain',
  'findings',
  'verify',
  'search',
  'output',
  'cli',
  'cli.ts',
];

/** Where each package, and each part of Node that reaches outside the process, may be imported. */
const HOMES: Readonly<Record<string, RegExp>> = {
  compromise: /^nlp\//,
  zod: /schema\.ts$/,
  chalk: /^(cli|output)\//,
  commander: /^cli\//,
  'csv-stringify': /^output\//,
  ignore: /^cli\/files\//,
  'signal-exit': /^cli\//,
  re2js: /^search\//,
  diff: /^(text\/word-diff|verify\/near)\.ts$/,
  'fastest-levenshtein': /^(names\/compare|speakers\/nearest)\.ts$/,
  'string-width': /^output\//,
  'wrap-ansi': /^output\//,
  'node:fs': /^(cli\/|version\.ts$|speakers\/load-registry\.ts$)/,
  'node:process': /^(cli\/|cli\.ts$)/,
};

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'bin',
  'fixtures',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
];
const IGNORED = ['coverage', 'dist', 'node_modules'];

const MAX_LINES = 200;
const MAX_MEDIAN = 80;
const MAX_PIPELINE_LINES = 60;

interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly name: string;
  readonly lines: number;
  readonly code: string;
  /** What it imports, as written. */
  readonly specifiers: readonly string[];
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const SPECIFIER = /(?:\bfrom|\bimport|\brequire|\bcreateRequire\([^)]*\))\s*\(?\s*(['"])(?<specifier>[\w@./:-]+)\1/g;

function readSource(name: string): SourceFile {
  const text = readFileSync(path.join(SRC, name), 'utf8');
  const code = text.replace(COMMENT, '');
  const specifiers = [...code.matchAll(SPECIFIER)].map((match) => match.groups?.specifier ?? '');
  return { name, lines: text.trimEnd().split('\n').length, code, specifiers };
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map(readSource);

/** The file's own place in the list, else its folder's. */
const layerOf = (name: string): string => (LAYERS.includes(name) ? name : (name.split('/')[0] ?? name));
const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** The file that a relative specifier means, relative to src. */
const targetOf = (from: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');

/** `@scope/name/sub` and `name/sub` without the sub-path; `node:` modules whole. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The first chain of imports that leads from a file back to itself, or null. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const target of graph.get(name) ?? []) {
      const cycle = visit(target, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return null;
}

const imports = files.flatMap(({ name, specifiers }) => specifiers.map((specifier) => ({ name, specifier })));
const inner = imports
  .filter(({ specifier }) => isRelative(specifier))
  .map(({ name, specifier }) => ({ name, target: targetOf(name, specifier) }));

describe('layers', () => {
  it('are all in the list', () => {
    expect(files.map(({ name }) => layerOf(name)).filter((layer) => !LAYERS.includes(layer))).toEqual([]);
  });

  it('import only what stands above them in the list', () => {
    const upward = inner.filter(({ name, target }) => LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(name)));
    expect(upward.map(({ name, target }) => `${name} imports ${target}`)).toEqual([]);
  });

  it('have no file that imports itself by way of others', () => {
    const graph = new Map(
      files.map(({ name, specifiers }) => [name, specifiers.filter(isRelative).map((one) => targetOf(name, one))]),
    );
    expect(findCycle(graph)?.join(' → ') ?? null).toBeNull();
  });
});

describe('packages', () => {
  it('are imported where they belong', () => {
    const astray = imports.filter(({ name, specifier }) => {
      if (isRelative(specifier)) return false;
      const home = HOMES[packageOf(specifier)];
      return home ? !home.test(name) : !specifier.startsWith('node:');
    });
    expect(astray.map(({ name, specifier }) => `${name} imports ${specifier}`)).toEqual([]);
  });
});

describe('the schemas', () => {
  it('are imported as types, or only when asked for: loading zod takes longer than reading an article', () => {
    const eager = /^import (?!type\b)[^;]*\bfrom '[^']*schema\.js'/m;
    const importers = files.filter(({ name, code }) => !name.endsWith('schema.ts') && eager.test(code));
    expect(importers.map(({ name }) => name)).toEqual([]);
  });
});

describe('files', () => {
  const lengths = files.map(({ lines }) => lines);

  it(`have ${MAX_LINES} lines at most, word lists aside`, () => {
    const long = files.filter(({ name, lines }) => lines > MAX_LINES && layerOf(name) !== 'lexicon');
    expect(long.map(({ name, lines }) => `${name}: ${lines}`)).toEqual([]);
  });

  it(`are small: the median of ${files.length} is ${median(lengths)} lines`, () => {
    expect(median(lengths)).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  it('give the pipeline as one short page', () => {
    expect(files.find(({ name }) => name === 'extract.ts')?.lines).toBeLessThanOrEqual(MAX_PIPELINE_LINES);
  });
});

describe.each(['attribution/sieves', 'speakers/resolvers'])('rules in %s', (folder) => {
  const names = files.map(({ name }) => name).filter((name) => path.posix.dirname(name) === folder);
  const ids = names.map((name) => path.posix.basename(name, '.ts')).filter((id) => id !== 'index');
  const order = files.find(({ name }) => name === `${folder}/index.ts`)?.specifiers ?? [];

  it('are all listed in the order', () => {
    expect(order.filter((specifier) => specifier.startsWith('./')).sort()).toEqual(ids.map((id) => `./${id}.js`));
  });

  it.for(ids)('%s exports a rule of that id', async (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const module: object = await import(pathToFileURL(path.join(SRC, folder, `${id}.ts`)).href);
    expect(Object.values(module).map((exported) => exported?.id)).toContain(id);
  });
});

describe('the exit', () => {
  it('is left to Node, so that a pipe gets all that was written', () => {
    expect(files.filter(({ code }) => code.includes('process.exit(')).map(({ name }) => name)).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds only what it shows', () => {
    const shown = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !IGNORED.includes(name));
    expect(shown.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });
});
