/** The gender that a text gives a person or a noun for one. */
export type Gender = 'male' | 'female';

/** Tells whether two mentions can be of one person: both genders are the same, or one is not known. */
export const agreeInGender = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other;
