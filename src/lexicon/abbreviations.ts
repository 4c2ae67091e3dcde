/** Words whose full stop belongs to them and does not end a sentence. Source: written for this project. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'cllr coun insp brig mr mrs ms dr prof sen sens rep reps gov govs gen col lt maj capt cmdr sgt cpl pvt adm rev fr hon pres sec supt ' +
    'st mt ft jr sr vs no nos jan feb mar apr jun jul aug sep sept oct nov dec ariz ark calif colo conn del fla ga ill ' +
    'ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo inc corp ltd co bros ' +
    'dept univ assn ave blvd messrs mme mlle m approx est etc e.g i.e v'
  ).split(' '),
);

/** Abbreviations after which a sentence may well end: the next word decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set('inc corp ltd co jr sr etc'.split(' '));
