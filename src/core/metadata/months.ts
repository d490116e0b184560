import { fold } from './plain-text.ts';

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Least number of letters of an English name, and of any other: 'मई' has two. */
const MIN_ENGLISH = 3;
const MIN_LETTERS = 2;

/** Beginnings of the names of the months, January to December, in the languages most read; folded. */
const BEGINNINGS: readonly string[] = [
  'jan gen ene ian янв яну јан січ oca jaa sau tam led sty ιαν يناير جانف ינואר जन มกร',
  'feb fev фев феб лют lut sub vee vas hel uno φεβ فبراير فيفر شباط פברואר फर फ\u093cर กุมภ',
  'mar mae mrz mrt maa мар бер kov bre μαρ مارس اذار מרץ मार มีน',
  'apr avr abr апр квіт kwi nis bal huh dub απρ ابريل افريل نيسان אפריל अप เมษ',
  'may mai mag maj mei мая маи мај трав geg tou kve μαι مايو ماي ايار מאי मई พฤษภ',
  'jun juin giu iun июн юни јун черв cze haz juu bir kes cervn ιουν يونيو جوان حزيران יוני जून มิถ',
  'jul juil lug iul июл юли јул лип lip tem lie hei cervenc ιουλ يوليو جويلي تموز יולי जुल กรก',
  'aug aou ago agu avg авг серп sie rugp elo srp αυγ اغسطس اوت غشت اب אוגוסט अग สิงห',
  'sep sze set сен сеп верес wrz eyl rugs syy zar σεπ سبتمبر شتنبر ايلول ספטמבר सित กันย',
  'oct okt ott out окт жовт paz eki spa lok rij οκτ اكتوبر אוקטובר अक ตุล',
  'nov noi ноя ное нов листоп kas lap marras lis νοε نوفمبر نونبر נובמבר नव พฤศจิ',
  'dec dez dic des дек дец груд gru ara det jou pro δεκ ديسمبر دجنبر דצמבר दिस ธันว',
];
/** Languages whose names of months other languages have for another month. */
const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  hr: 'sij velj ozu tra svi lip srp kol ruj lis stu pro'.split(' '),
  uk: 'січ лют бер квіт трав черв лип серп вер жовт лист груд'.split(' '),
};

/**
 * Returns the number (1 to 12) of a month by its name or the beginning of that, or null.
 * @param lang language of the page: on an English one a month has its English name
 */
export function monthNumber(name: string, lang: string | null): number | null {
  const folded = fold(name).replace(/ı/g, 'i');
  if (folded.length < MIN_LETTERS) return null;
  const own =
    OF_LANGUAGE[lang?.split('-', 1)[0] ?? '']?.findIndex((beginning) => folded.startsWith(beginning)) ?? -1;
  if (own >= 0) return own + 1;
  const english = folded.length < MIN_ENGLISH ? -1 : ENGLISH.findIndex((month) => month.startsWith(folded));
  if (english >= 0 || lang?.startsWith('en')) return english + 1 || null;
  let [number, longest] = [0, 0];
  for (const [i, beginnings] of BEGINNINGS.entries()) {
    for (const beginning of beginnings.split(' ')) {
      if (folded.startsWith(beginning) && beginning.length > longest)
        [number, longest] = [i + 1, beginning.length];
    }
  }
  return number || null;
}
