import { foldLine } from '../phrases/phrase-match.ts';

/** Words for what people do for a living, and for what else stands beside names in a byline and is none. */
const JOBS: ReadonlySet<string> = new Set(
  (
    'editor editors correspondent reporter reporters writer writers journalist journalists columnist contributor ' +
    'contributors staff chief producer analyst fellow professor director redakteur redakteurin redaktion reporterin ' +
    'reporterka korrespondent korrespondentin leiter leiterin journaliste rédacteur rédactrice correspondant redactor ' +
    'redazione corresponsal periodista giornalista dziennikarz dziennikarka journalistin jornalista repórter redação ' +
    'colunista columnista redattore inviato inviata corrispondente verslaggever redacteur redaktör redaktor redaktorka ' +
    'korespondent korespondentka novinář novinářka újságíró szerkesztő toimittaja yazar editör muhabir δημοσιογράφος ' +
    'συντάκτης συντάκτρια редактор корреспондент обозреватель журналист журналистка кореспондент кореспондентка ' +
    'оглядач senior deputy former founder cofounder expert specialist consultant manager advisor educator educators ' +
    'reviewer executive politics political business world sport sports news affairs updated published minute minutes'
  ).split(' '),
);
const OF_TWO_WORDS: readonly string[] = [' special to ', ' head of ', ' min read '];
/** Number of characters that are looked at. */
const MAX_LENGTH = 1_000;

/**
 * True if a text has a word for a job. Words are looked up one by one: a pattern of all takes milliseconds to
 * build, in every page.
 */
export function namesJob(text: string): boolean {
  const line = foldLine(text, MAX_LENGTH);
  return (
    line.split(' ').some((word) => JOBS.has(word)) ||
    OF_TWO_WORDS.some((words) => ` ${line} `.includes(words))
  );
}
