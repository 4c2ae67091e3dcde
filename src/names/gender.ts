/** The gender that the language of the article gives a person. */
export type Gender = 'male' | 'female';
