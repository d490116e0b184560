import type { GoldQuote, QuoteText, Range } from '../corpora/quotes.ts';

const NAMES = [
  'Anna Berg',
  'Tom Hale',
  'Maria Costa',
  'Peter Lind',
  'Ruth Okoro',
  'Paul Meyer',
  'Jane Frost',
];
const ROLES = ['mayor', 'harbour master', 'head of the school', 'leader of the council', 'owner of the mill'];
const VERBS = ['said', 'added', 'said', 'warned', 'said', 'insisted'];
const WORDS = [
  'We will repair the old bridge before the winter',
  'Nobody in the town was asked about the new road',
  'The ferry has not been late once this year',
  'Our school needs a roof more than it needs a name',
  'The mill will stay open as long as I live',
];
const CLAUSES = [
  'the works would cost less than was feared',
  'the harbour would open again in the spring',
  'two teachers had left the school in the summer',
  'the road would be closed for most of the week',
];
const NARRATION = [
  'The council meets again on Tuesday.',
  'Rain had fallen on the valley for nine days.',
  'The so-called “silver mile” was built in 1911.',
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Finds words in a text from an index on. */
function rangeOf(text: string, words: string, from: number): Range {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
}

/** A text of invented news whose quotations and statements are labelled as those of the corpora are. */
function sampleText(n: number): QuoteText {
  const speaker = pick(NAMES, n);
  const other = pick(NAMES, n + 3);
  const surname = speaker.split(' ')[1] ?? speaker;
  const quotes: GoldQuote[] = [];
  let text = `${speaker}, the ${pick(ROLES, n)}, spoke in the town hall on Monday.`;
  const add = (paragraph: string, source: string, cue: string, words: string, isQuoted: boolean): void => {
    const from = text.length + 2;
    text += `\n\n${paragraph}`;
    const content = rangeOf(text, words, from);
    const named = rangeOf(text, source, from);
    quotes.push({
      kind: isQuoted ? 'direct' : 'indirect',
      content: [content],
      quoted: isQuoted ? [content] : [],
      source: named,
      sourceHeads: [named],
      cue: rangeOf(text, cue, named[0] < content[0] ? named[1] : content[1]),
      speechCue: true,
    });
  };
  const verb = pick(VERBS, n);
  const words = `${pick(WORDS, n)},`;
  add(
    n % 2 ? `“${words}” ${verb} ${surname}.` : `“${words}” ${surname} ${verb}.`,
    surname,
    verb,
    words,
    true,
  );
  text += `\n\n${pick(NARRATION, n)}`;
  const clause = pick(CLAUSES, n);
  add(`${other} ${pick(VERBS, n + 1)} that ${clause}.`, other, pick(VERBS, n + 1), `that ${clause}`, false);
  const answer = `${pick(WORDS, n + 2)},`;
  add(`“${answer}” ${other} said.`, other, 'said', answer, true);
  return { id: `made-${n}`, lang: 'en', text, skip: [], quotes };
}

/** Sixty labelled texts of invented news, enough for trees to grow. */
export const SAMPLE_TEXTS: readonly QuoteText[] = Array.from({ length: 60 }, (_, n) => sampleText(n));
