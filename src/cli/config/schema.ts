import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../../errors.js';
import { didYouMean } from '../../speakers/nearest.js';
import type { Command, Flag } from '../command.js';
import { flagTerm, isList } from '../flag-term.js';

type Shape = Readonly<Record<string, z.ZodType>>;

/** An object that rejects unknown keys and says which known one was probably meant. */
const record = (shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return 'expected an object of settings';
      return issue.keys
        .map((key) => `unknown setting ${JSON.stringify(key)}${didYouMean(key, Object.keys(shape))}`)
        .join(', ');
    },
  });

/** What a flag's value may be in JSON. A list where the flag may be given again; a number where it is read from text. */
function valueSchema(flag: Flag): z.ZodType {
  const { argument, negated } = flagTerm(flag);
  if (negated || argument === null) return z.boolean({ error: 'expected true or false' });
  if (flag.choices) {
    return z.enum(flag.choices as [string, ...string[]], { error: `expected one of ${flag.choices.join(', ')}` });
  }
  const text = z.string({ error: `expected a text: ${argument}` });
  if (isList(flag)) {
    const list = z.array(text, { error: `expected a text or a list of texts: ${argument}` });
    return z.preprocess((value) => (typeof value === 'string' ? [value] : value), list);
  }
  return flag.read ? z.union([text, z.number()], { error: `expected a text or a number: ${argument}` }) : text;
}

/** The value as the flag itself would have given it; paths count from the folder of the settings file. */
function settingOf(flag: Flag, folder: string): z.ZodType {
  return valueSchema(flag).transform((value, context) => {
    if (typeof value === 'boolean') return value;
    const given = (Array.isArray(value) ? value : [value]).map(String);
    const texts = flag.path ? given.map((text) => (text === '-' ? text : path.resolve(folder, text))) : given;
    try {
      if (flag.read) return texts.reduce<unknown>((before, text) => flag.read?.(text, before), undefined);
      return isList(flag) ? texts : texts[0];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
}

/** What each key may hold: any of what the flags of that name take. */
function shapeOf(flags: readonly Flag[], folder: string): Shape {
  const byKey = new Map<string, z.ZodType[]>();
  for (const flag of new Set(flags)) {
    const { key } = flagTerm(flag);
    if (!flag.momentary) byKey.set(key, [...(byKey.get(key) ?? []), settingOf(flag, folder)]);
  }
  return Object.fromEntries(
    [...byKey].map(([key, settings]) => [
      key,
      z
        .unknown()
        .transform((given, context) => firstFit(settings, given, context))
        .optional(),
    ]),
  );
}

function firstFit(settings: readonly z.ZodType[], given: unknown, context: z.RefinementCtx): unknown {
  const results = settings.map((setting) => setting.safeParse(given));
  const fit = results.find(({ success }) => success);
  if (fit) return fit.data;
  const messages = new Set(results.flatMap(({ error }) => (error ? [error.issues[0]?.message ?? ''] : [])));
  context.addIssue({ code: 'custom', message: [...messages].join(', or ') });
  return z.NEVER;
}

/** What is wrong with the settings, one line a problem. */
export function configProblems(data: unknown, commands: readonly Command[], folder: string): string[] {
  const sections = commands
    .filter(({ flags }) => flags.length > 0)
    .map(({ name, flags }) => [name, record(shapeOf(flags, folder)).optional()]);
  const all = shapeOf(
    commands.flatMap(({ flags }) => flags),
    folder,
  );
  const { error } = record({ $schema: z.string().optional(), ...all, ...Object.fromEntries(sections) }).safeParse(data);
  return (error?.issues ?? []).map(({ path: at, message }) => `${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`);
}

/** The settings among these values that the flags can take; others are meant for other commands. */
export function settingsFor(
  flags: readonly Flag[],
  values: ReadonlyMap<string, unknown>,
  folder: string,
): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const flag of flags) {
    const { key } = flagTerm(flag);
    const read = settingOf(flag, folder).safeParse(values.get(key));
    if (!flag.momentary && values.has(key) && read.success) settings.set(key, read.data);
  }
  return settings;
}
