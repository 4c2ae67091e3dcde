// Places in the news, the cities and houses that stand for a government, and words for people of a place.
// Keys are lower case with diacritics folded away, single spaces, no leading article.
// Written for this project from common knowledge.

// Countries with their usual variants and short forms, US states, capitals, newsy cities and regions, continents.
const PLACE_NAMES = `
  africa, asia, belarus, berlin, britain, brussels, california, china, crimea, donbas, england, europe, france,
  germany, iran, israel, kiev, kyiv, london, minsk, moscow, new york, northern ireland, paris, russia, scotland,
  syria, texas, turkey, u.k., u.s., uk, ukraine, us, usa, wales, washington
`;

// As in "Moscow said": the place speaks for the government, service or parliament that sits there.
const METONYMS = `
  ankara, beijing, berlin, brussels, capitol hill, downing street, kiev, kremlin, kyiv, london, minsk, moscow, paris,
  pentagon, tehran, warsaw, washington, white house, whitehall
`;

// As in "the Russian leader": adjectives and nouns for nations, peoples, regions and cities.
const DEMONYM_WORDS = `
  american belarusian british chinese european french german russian scottish texan ukrainian western
`;

export const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.trim().split(/,\s+/));

export const CAPITAL_METONYMS: ReadonlySet<string> = new Set(METONYMS.trim().split(/,\s+/));

export const DEMONYMS: ReadonlySet<string> = new Set(DEMONYM_WORDS.trim().split(/\s+/));
