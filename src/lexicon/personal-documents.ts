/** Documents that are one author's own words: what they say, the author says. Source: written for this project. */
export const PERSONAL_DOCUMENTS: ReadonlySet<string> = new Set(
  'statement appeal message tweet tweets post posts letter email e-mail note memo release speech address remarks text communique declaration op-ed essay reply response answer postcard'.split(
    ' ',
  ),
);
