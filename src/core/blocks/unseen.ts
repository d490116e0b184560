/** Where there may be something to take out: a quick look, since most texts have nothing. */
const ANY = /[\u00ad\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff]/;
/**
 * Marks for breaking lines and invisible operators; the controls that set a direction against that of the letters
 * (Unicode's report 9, explicit formatting); and joiners beside letters of scripts that do not join theirs. Joiners of
 * Persian or of emoji stay, and so do the marks of direction, which move no letter.
 */
const UNSEEN =
  /[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[A-Za-z\u00c0-\u052f])[\u200c\u200d]+|[\u200c\u200d]+(?=[A-Za-z\u00c0-\u052f])/g;

/** A text without what is not seen in it: two names that look the same are the same, and none is read backwards. */
export function withoutUnseen(text: string): string {
  return ANY.test(text) ? text.replace(UNSEEN, '') : text;
}
