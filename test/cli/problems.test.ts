import { expect, test } from 'vitest';
import { tell } from '../../src/cli/problems.js';
import { readAll } from '../../src/cli/sources.js';
import { InputError } from '../../src/errors.js';
import { fakeIo } from './run.js';

async function told(error: unknown, where?: string): Promise<string> {
  const { io, outcome } = fakeIo();
  await tell(io, error, where);
  return outcome().stderr;
}

const failure = (code: string, message = code): Error => Object.assign(new Error(message), { code, syscall: 'open' });

test.each([
  ['ENOENT', 'no such file; check the path'],
  ['EACCES', 'permission denied; make it readable'],
  ['EISDIR', 'is a directory; name the files in it'],
  ['ELOOP', 'a symbolic link that leads back to itself; name the file'],
])('%s is one line', async (code, line) => {
  expect(await told(failure(code), 'a.txt')).toBe(`onrecord: a.txt: ${line}\n`);
});

test("a failure of the system without a name of ours keeps the system's", async () => {
  expect(await told(failure('EIO', 'EIO: i/o error, read'), 'a.txt')).toBe('onrecord: a.txt: EIO: i/o error, read\n');
});

test('each mistake that an error tells is a line', async () => {
  expect(await told(new InputError('r.json: one\nr.json: two\u001b'))).toBe(
    'onrecord: r.json: one\nonrecord: r.json: two␛\n',
  );
});

test('a bug keeps its stack', async () => {
  expect(await told(new TypeError('x is not a function'), 'a.txt')).toMatch(
    /^onrecord: a\.txt: this is a bug in onrecord, please report it\nTypeError: x is not a function\n {4}at /,
  );
});

test('a source that does not end is given up', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1 << 20);
  }
  await expect(readAll(endless(), 3 << 20)).rejects.toThrow(
    new InputError('larger than 3 MiB; give one article a file'),
  );
});
