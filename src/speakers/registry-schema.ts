import { z } from 'zod';
import { didYouMean } from './nearest.js';
import type { RegistryFile } from './registry-file.js';

/** An object that rejects unknown keys and says which known one was probably meant. */
const record = <T extends z.ZodRawShape>(what: string, shape: T) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return `expected ${what}`;
      const known = Object.keys(shape);
      const keys = issue.keys.map((key) => JSON.stringify(key) + didYouMean(key, known));
      return `unknown key ${keys.join(', ')}; known are ${known.join(', ')}`;
    },
  });

const text = (what: string) => {
  const error = `expected ${what}`;
  return z.string({ error }).regex(/\S/u, { error });
};
const list = <T extends z.ZodType>(what: string, item: T) => z.array(item, { error: `expected a list of ${what}` });
const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, { error: `expected ${values.map((value) => JSON.stringify(value)).join(' or ')}` });

const id = z.string({ error: 'expected an id' }).regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u, {
  error: 'expected an id of letters, digits and hyphens',
});
const date = z.iso.date({ error: 'expected a date YYYY-MM-DD' });
const flag = z.boolean({ error: 'expected true or false' });

const role = record('a role like {"terms": ["Russian president"], "from": "2012-05-07"}', {
  terms: list('terms', text('a term')).min(1, { error: 'expected at least one term' }),
  from: date.optional(),
  to: date.optional(),
  vague: flag.optional(),
  groups: list('group ids', id).optional(),
});

const speaker = record('a speaker like {"id": "…", "name": "…", "type": "person"}', {
  id,
  name: text('a name'),
  type: oneOf('person', 'organization'),
  gender: oneOf('male', 'female').optional(),
  aliases: list('aliases', text('an alias')).optional(),
  roles: list('roles', role).optional(),
  groups: list('group ids', id).optional(),
});

const titleRule = record('a rule like {"of": ["EU"], "as": ["diplomat"]}', {
  of: list('institutions', text('an institution')).min(1, { error: 'expected at least one institution' }),
  as: list('titles', text('a title')).min(1, { error: 'expected at least one title' }),
  adjacent: flag.optional(),
});

const group = record('a group like {"id": "…", "name": "…"}', {
  id,
  name: text('a name'),
  titles: list('title rules', titleRule).optional(),
});

/** What a registry file may hold. */
export const registrySchema = record('an object like {"speakers": […]}', {
  description: text('a description').optional(),
  groups: list('groups', group).optional(),
  speakers: list('speakers', speaker),
}) satisfies z.ZodType<RegistryFile>;

/** `speakers[3].roles[0].from` */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');

function gotAt(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  for (const step of path) value = Object.getOwnPropertyDescriptor(Object(value), step)?.value;
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

/** What is wrong with the shape of parsed registry data, one line a problem: where, what was expected, what is there. */
export function shapeProblems(data: unknown): string[] {
  const { error } = registrySchema.safeParse(data);
  return (error?.issues ?? []).map(({ code, path, message }) => {
    const where = path.length > 0 ? `${pathText(path)}: ` : '';
    return code === 'unrecognized_keys' ? where + message : `${where}${message}, got ${gotAt(data, path)}`;
  });
}
