const BACK = 'aıou';
const ROUND = 'oöuü';
const VOWELS = 'aeıioöuü';

/** The vowel of an ending after a word: "müdür|ü", "başkan|ı". */
function harmony(word: string): string {
  const last = [...word].findLast((letter) => VOWELS.includes(letter)) ?? 'e';
  const isBack = BACK.includes(last);
  if (ROUND.includes(last)) return isBack ? 'u' : 'ü';
  return isBack ? 'ı' : 'i';
}

const SOFT: Record<string, string> = { k: 'ğ', ç: 'c', p: 'b' };

/**
 * Returns the form of a noun that completes another one: "müdür" as in "bölge müdürü", "yardımcı" as in
 * "yardımcısı", "çocuk" as in "çocuğu".
 */
function possessed(word: string): string {
  const last = word.at(-1) ?? '';
  if (VOWELS.includes(last)) return `${word}s${harmony(word)}`;
  const isLong = [...word].filter((letter) => VOWELS.includes(letter)).length > 1;
  const stem = isLong && last in SOFT ? word.slice(0, -1) + SOFT[last] : word;
  return stem + harmony(word);
}

const eachOf = (list: string, forms: (word: string) => string[]): string =>
  list.split(' ').flatMap(forms).join(' ');

/** Each noun of a list as it stands alone and as it completes another noun: "vali valisi". */
export const withPossessed = (list: string): string => eachOf(list, (word) => [word, possessed(word)]);

/** The plurals of a list, alone and completing another noun: "valiler valileri". */
export const plurals = (list: string): string =>
  eachOf(list, (word) => {
    const back = BACK.includes(harmony(word)); // "ı u" after back vowels
    return back ? [`${word}lar`, `${word}ları`] : [`${word}ler`, `${word}leri`];
  });
