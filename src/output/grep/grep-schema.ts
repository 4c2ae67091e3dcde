import { z } from 'zod';
import { offsetUnitSchema, SCHEMA_VERSION, statementSchema } from '../../statements/schema.js';

const offset = z.int().nonnegative();
const place = z.int().positive();
const text = z.strictObject({ text: z.string() });

const statsShape = {
  statements: offset.describe('How many were searched.'),
  matched_statements: offset,
  matches: offset,
};

const submatch = z.strictObject({
  match: text,
  start: offset.describe('In `lines.text`.'),
  end: offset,
  absolute_offset: offset.describe('In the article.'),
});

const shownShape = {
  path: text.describe('As given; "-" for standard input.'),
  lines: text,
  line_number: place.describe('Of the first match, else of the first word. Counted from 1.'),
  absolute_offset: offset.describe('In the article.'),
};

const begin = z.strictObject({ type: z.literal('begin'), data: z.strictObject({ path: text }) });

const match = z.strictObject({
  type: z.literal('match'),
  data: z.strictObject({
    ...shownShape,
    lines: text.describe('The words of the statement, parts joined by " … ".'),
    column: place,
    submatches: z.array(submatch).describe('At most 1000 a part; none where no pattern was given, or with -v.'),
    statement: statementSchema,
  }),
});

const context = z.strictObject({
  type: z.literal('context'),
  data: z.strictObject({
    ...shownShape,
    lines: text.describe('A paragraph, as it stands in the article.'),
    submatches: z.tuple([]),
  }),
});

const end = z.strictObject({
  type: z.literal('end'),
  data: z.strictObject({ path: text, stats: z.strictObject(statsShape) }),
});

const summary = z.strictObject({
  type: z.literal('summary'),
  data: z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: z.literal('onrecord'), version: z.string() }),
    offsets: offsetUnitSchema.describe('The unit of offsets and columns.'),
    stats: z.strictObject({
      searches: offset.describe('How many articles were searched.'),
      searches_with_match: offset,
      ...statsShape,
      errors: offset,
    }),
  }),
});

/** One line of `onrecord grep --json`. */
export const messageSchema = z.discriminatedUnion('type', [begin, match, context, end, summary]);

export type Message = z.infer<typeof messageSchema>;
