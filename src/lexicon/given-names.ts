// Given names and nicknames met in world news, each with the gender it usually tells.
// Keys are lower case with diacritics folded away. Written for this project from common knowledge.
// A name is "either" when both genders bear it in some country the news covers (Andrea, Jean, Sasha);
// names that are nearly always a place, a surname or an everyday word (Paris, Lincoln, Chance) are left out.

type Gender = 'male' | 'female' | 'either';

const MALE = `
  alexander barack bernie bill boris charles david dmitry donald emmanuel frank george james jeff joe john kevin marco
  mark michael mike mitch newt nikolai paul peter petro richard robert sergei sergey ted thomas vladimir volodymyr
  william
`;

const FEMALE = `
  angela anna christine elizabeth federica grace hillary kamala kellyanne liz maria marine mary nancy nikki olga rose
  sarah susan svetlana sviatlana theresa ursula victoria yulia
`;

const EITHER = `
  alex andrea casey chris dominique jean jordan kim leslie pat robin sam sasha taylor
`;

const told = (words: string, gender: Gender): [string, Gender][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender]);

export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...told(MALE, 'male'),
  ...told(FEMALE, 'female'),
  ...told(EITHER, 'either'),
]);
