import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Range } from '../../learn/corpora/quotes.ts';
import type { LabelledQuote, LabelledSource, SpeakerText } from '../../learn/corpora/speaker-texts.ts';

/** The parts of the written texts: those that rules are made with, and those that are only ever measured. */
export const WRITTEN_PARTS = ['learn', 'held'] as const;
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

/** Folder of the project's own labelled texts: `<language>.<part>.txt`. */
const WRITTEN_TEXTS = path.resolve(import.meta.dirname, 'texts');

const KINDS = ['person', 'organisation', 'group', 'document'];
const REASONS = ['title', 'term', 'name', 'scare', 'nested', 'cut'];

/** The texts of a file, and a sentence on each label that cannot be read. */
export interface WrittenTexts {
  texts: SpeakerText[];
  faults: string[];
}

/**
 * Reads the texts that bench/speakers/texts/README.md describes. Offsets of labels are found by their words: the first
 * after the label before of the same key where they stand.
 */
export function parseWrittenTexts(source: string, lang: string): WrittenTexts {
  const faults: string[] = [];
  const texts = source
    .replace(/\r/g, '')
    .split(/^=== */m)
    .slice(1)
    .map((part) => readText(part, lang, faults));
  const ids = texts.map(({ id }) => id);
  for (const id of new Set(ids.filter((it, n) => ids.indexOf(it) !== n)))
    faults.push(`${id}: the id stands twice`);
  return { texts, faults };
}

function readText(part: string, lang: string, faults: string[]): SpeakerText {
  const [head = '', labels = ''] = part.split(/^---$/m);
  const id = (/^.*/.exec(head)?.[0] ?? '').trim();
  const text = head.slice(head.indexOf('\n') + 1).trim();
  const doc: SpeakerText = { id, lang, text, quotes: [], indirect: [], speakers: [] };
  const find = finder(text);
  for (const line of labels.split('\n').filter((it) => it.trim() !== '')) {
    const [, key, rest = ''] = /^(quote|mixed|unclear|said|none|speaker): *(.*)$/.exec(line.trim()) ?? [];
    const fields = rest.split(/ +\|(?= |$)/).map((field) => field.trim());
    const why =
      key === undefined
        ? 'not a label'
        : key === 'speaker'
          ? addSpeaker(doc, fields)
          : addWords(doc, key, fields, find);
    if (why !== null) faults.push(`${id}: ${why}: ${line}`);
  }
  doc.quotes = joinInside(text, doc.quotes);
  for (const { by } of [...doc.quotes, ...(doc.indirect ?? [])])
    if (by !== null && !doc.speakers.some(({ name }) => name === by))
      faults.push(`${id}: no speaker is called ${by}`);
  return doc;
}

const MARKS = '"“”„‟«»‹›‘’‚「」『』';

/**
 * Joins the two labels of one pair of marks with the tag inside it (« Nous partons, a dit Mme Martin. Demain. ») to one
 * stretch, as the voices corpus labels it.
 */
function joinInside(text: string, quotes: readonly LabelledQuote[]): LabelledQuote[] {
  const out: LabelledQuote[] = [];
  for (const quote of quotes) {
    const last = out.at(-1);
    const between = last ? text.slice(last.span[1], quote.span[0]) : '\n';
    const isInside =
      /^[^\n]+$/.test(between) && ![...MARKS.replace('’', '')].some((mark) => between.includes(mark));
    const opensAt = last ? text.slice(0, last.span[0]).trimEnd().at(-1) : '';
    const closesAt = text.slice(quote.span[1]).trimStart()[0] ?? '';
    if (last && isInside && MARKS.includes(opensAt || '\n') && MARKS.includes(closesAt || '\n'))
      last.span = [last.span[0], quote.span[1]];
    else out.push({ ...quote });
  }
  return out;
}

type Find = (key: 'said' | 'quote', words: string) => Range | null;

/** Finds words in a text, each time after those that the same key found before. */
function finder(text: string): Find {
  const from = { said: 0, quote: 0 };
  return (key, words) => {
    const start = words === '' ? -1 : text.indexOf(words, from[key]);
    if (start < 0) return null;
    from[key] = start + words.length;
    return [start, from[key]];
  };
}

const listOf = (field: string): string[] =>
  field
    .split(';')
    .map((it) => it.trim())
    .filter(Boolean);

/** Adds the speaker of a label; answers what is wrong with it, or null. */
function addSpeaker(
  doc: SpeakerText,
  [name = '', kind = '', roles = '', accept = '']: readonly string[],
): string | null {
  const accepted = listOf(accept.replace(/^accept: */, ''));
  doc.speakers.push({ name, kind, roles: listOf(roles), ...(accepted.length > 0 && { accept: accepted }) });
  if (!KINDS.includes(kind)) return `the kind is one of ${KINDS.join(', ')}`;
  if (!doc.text.includes(name)) return 'the name does not stand in the text';
  const strange = listOf(roles).find((role) => !doc.text.includes(role));
  return strange === undefined ? null : `the role does not stand in the text (${strange})`;
}

/** Adds the quotation or statement of a label; answers what is wrong with it, or null. */
function addWords(
  doc: SpeakerText,
  key: string,
  [words = '', ...more]: readonly string[],
  find: Find,
): string | null {
  const span = find(key === 'said' ? key : 'quote', words);
  if (!span) return 'the words do not stand in the text after those of the label before';
  if (key === 'none')
    return REASONS.includes(more[0] ?? '') ? null : `the reason is one of ${REASONS.join(', ')}`;
  const source = sourceOf(more);
  if (!source) return 'after the words stands "by: NAME", "as: DESCRIPTION" or nothing';
  if (key === 'said') doc.indirect?.push({ span, ...source });
  else doc.quotes.push({ span, ...source, ...(key === 'unclear' && { unclear: true }) });
  return null;
}

/** Reads the source that a label names: "by: Anna Nowak", "as: a neighbour", or nobody. */
function sourceOf([field, ...others]: readonly string[]): Omit<LabelledSource, 'span'> | null {
  if (others.length > 0) return null;
  if (field === undefined || field === '') return { by: null };
  const [, key, value = ''] = /^(by|as): *(.+)$/.exec(field) ?? [];
  if (!key) return null;
  return key === 'by' ? { by: value } : { by: null, as: value };
}

/** Reads all written texts of one part. Throws an Error that names every label that cannot be read. */
export function loadWrittenTexts(part: WrittenPart, folder = WRITTEN_TEXTS): SpeakerText[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(`.${part}.txt`))
    .sort();
  const read = files.map((file) =>
    parseWrittenTexts(readFileSync(path.join(folder, file), 'utf8'), file.split('.', 1)[0] ?? ''),
  );
  const faults = read.flatMap((it) => it.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read.flatMap((it) => it.texts);
}
