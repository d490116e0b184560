import { fold } from './plain-text.ts';

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const LEAST_LETTERS = 3;

/** How the names of the months, January to December, begin in the languages most read; folded. */
const BEGINNINGS: readonly string[] = [
  'jan gen ene ian янв січ oca jaa sau tam led sty ιαν يناير ינואר',
  'feb fev фев лют lut sub vee vas hel uno φεβ فبراير פברואר',
  'mar mae mrz mrt maa мар бер kov bre μαρ مارس מרץ',
  'apr avr abr апр квіт kwi nis bal huh dub απρ ابريل אפריל',
  'may mai mag maj mei мая май трав geg tou kve μαι مايو מאי',
  'jun juin giu июн черв cze haz juu bir kes cervn ιουν يونيو יוני',
  'jul juil lug июл лип lip tem lie hei cervenc ιουλ يوليو יולי',
  'aug aou ago agu авг серп sie rugp elo srp αυγ اغسطس אוגוסט',
  'sep set сен верес wrz eyl rugs syy zar σεπ سبتمبر ספטמבר',
  'oct okt ott out окт жовт paz eki spa lok rij οκτ اكتوبر אוקטובר',
  'nov noi ноя листоп lis kas lap marras νοε نوفمبر נובמבר',
  'dec dez dic des дек груд gru ara det jou pro δεκ ديسمبر דצמבר',
];

/**
 * Number (1 to 12) of a month's name or of its beginning of at least three letters, or null.
 * @param lang language of the page: on an English one a month has its English name
 */
export function monthNumber(name: string, lang: string | null): number | null {
  const folded = fold(name).replace(/ı/g, 'i');
  if (folded.length < LEAST_LETTERS) return null;
  const english = ENGLISH.findIndex((month) => month.startsWith(folded));
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
