/** Bits that say what a noun or a part of a name can be: a title, a role, a place … */

export const titleMale = 1 << 0;
export const titleFemale = 1 << 1;
export const title = 1 << 2;
export const role = 1 << 3;
export const roleMale = 1 << 4;
export const roleFemale = 1 << 5;
export const group = 1 << 6;
export const organisation = 1 << 7;
export const document = 1 << 8;
export const anonymous = 1 << 9;
export const nameMale = 1 << 10;
export const nameFemale = 1 << 11;
export const place = 1 << 12;
export const time = 1 << 13;
export const particle = 1 << 14;
export const suffix = 1 << 15;
export const speechNoun = 1 << 16;
export const abbreviation = 1 << 17;
export const label = 1 << 18;
export const body = 1 << 19;
export const family = 1 << 20;
/** A noun or adjective for no person, where no capitals tell names from nouns. */
export const common = 1 << 21;
/** An article that only a subject has ("ο", "η"); no list of words gives it. */
export const subject = 1 << 23;
/** Written with its article as an ending ("statsråden"); no list gives it, the ending does. */
export const definite = 1 << 22;
/** A common noun that is somebody's surname in the text at hand; no list gives it, the text does. */
export const surname = 1 << 24;
/** Not in the case of a subject; no list gives it, the ending does. */
export const oblique = 1 << 25;
/** A word of a body's name, whatever else it means: between marks that name who tells something, or of a listed name. */
export const bodyName = 1 << 26;
