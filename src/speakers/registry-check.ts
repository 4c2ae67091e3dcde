import { didYouMean } from './nearest.js';
import type { RegistryFile, SpeakerData } from './registry-file.js';
import { lookupKey, spellingCount, spellings } from './spellings.js';

/** A pattern with more spellings than this is a slip, and may be past counting. */
const mostSpellings = 200;

const quoted = (text: string): string => JSON.stringify(text);

function duplicateIds(list: string, items: readonly { readonly id: string }[]): string[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at) => {
    const other = first.get(id);
    if (other !== undefined)
      return [`${list}[${at}].id: expected an id of its own, got ${quoted(id)}, the id of ${list}[${other}]`];
    first.set(id, at);
    return [];
  });
}

/** All name and role patterns of a speaker with where they stand. */
const patternsOf = (speaker: SpeakerData, at: number): [where: string, pattern: string][] => [
  ...(speaker.aliases ?? []).map((alias, i): [string, string] => [`speakers[${at}].aliases[${i}]`, alias]),
  ...(speaker.roles ?? []).flatMap((role, i) =>
    role.terms.map((term, j): [string, string] => [`speakers[${at}].roles[${i}].terms[${j}]`, term]),
  ),
];

const tooManySpellings = ({ speakers }: RegistryFile): string[] =>
  speakers
    .flatMap(patternsOf)
    .filter(([, pattern]) => spellingCount(pattern) > mostSpellings)
    .map(([where]) => `${where}: expected at most ${mostSpellings} spellings, got more`);

function sharedNames({ speakers }: RegistryFile): string[] {
  const owners = new Map<string, number>();
  return speakers.flatMap(({ name, aliases = [] }, at) =>
    [name, ...aliases].flatMap((pattern, i) => {
      const where = i === 0 ? `speakers[${at}].name` : `speakers[${at}].aliases[${i - 1}]`;
      return (i === 0 ? [pattern] : spellings(pattern)).flatMap((spelling) => {
        const key = lookupKey(spelling);
        const owner = owners.get(key) ?? at;
        owners.set(key, owner);
        if (owner === at) return [];
        const other = `speakers[${owner}] (${quoted(speakers[owner]?.id ?? '')}) has too`;
        return [`${where}: expected a name of its own, got ${quoted(spelling)}, which ${other}`];
      });
    }),
  );
}

function unknownGroups({ speakers, groups = [] }: RegistryFile, more: readonly string[]): string[] {
  const known = [...groups.map(({ id }) => id), ...more];
  const unknown = (where: string, ids: readonly string[] = []): string[] =>
    ids.flatMap((id, i) =>
      known.includes(id)
        ? []
        : [`${where}[${i}]: expected the id of a group, got ${quoted(id)}${didYouMean(id, known)}`],
    );
  return speakers.flatMap((speaker, at) => [
    ...unknown(`speakers[${at}].groups`, speaker.groups),
    ...(speaker.roles ?? []).flatMap((role, i) => unknown(`speakers[${at}].roles[${i}].groups`, role.groups)),
  ]);
}

const backwardDates = ({ speakers }: RegistryFile): string[] =>
  speakers.flatMap(({ roles = [] }, at) =>
    roles.flatMap(({ from, to }, i) =>
      from && to && to < from
        ? [`speakers[${at}].roles[${i}].to: expected a date from ${from} on, got ${quoted(to)}`]
        : [],
    ),
  );

/** What is wrong between the parts of a registry file of the right shape, one line a problem. */
export function contentProblems(file: RegistryFile, groupsElsewhere: readonly string[] = []): string[] {
  const wide = tooManySpellings(file);
  return [
    ...duplicateIds('groups', file.groups ?? []),
    ...duplicateIds('speakers', file.speakers),
    ...unknownGroups(file, groupsElsewhere),
    ...backwardDates(file),
    ...(wide.length > 0 ? wide : sharedNames(file)),
  ];
}
