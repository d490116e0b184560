import type { PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import { foldLine } from '../../phrases/phrase-match.ts';
import type { Draft } from '../draft/draft.ts';
import { isCreditLine } from './credits.ts';
import type { Reason } from './reason.ts';

/** Most words of a signature: name, office, address. */
const MAX_SIGNATURE_WORDS = 9;

/** Byline, date, place of publication, reading time. */
export const metaLine: Reason = {
  reason: 'meta-line',
  certain: (block, draft) =>
    block.text && !block.stats.words
      ? 'no words'
      : (signature(block) ?? names(block, draft) ?? credit(block) ?? day(block, draft)),
  trait: Trait.meta,
  phrase: 'meta',
};

const ADDRESS = /[^\s@]{2,64}@[^\s@]{2,64}\.\p{L}{2,}/u;

/** Returns evidence that the line is a name and an e-mail address, as papers sign a story; else null. */
function signature({ text, stats }: PageBlock): string | null {
  return stats.words <= MAX_SIGNATURE_WORDS &&
    !stats.sentences &&
    text.includes('@') &&
    ADDRESS.test(text.slice(0, 200))
    ? 'a signature with an address'
    : null;
}

/** Words between names: "and", "und", "y", and marks. */
const BETWEEN_NAMES = /^\P{L}*\p{L}{0,3}\P{L}*$/u;

/** Returns evidence that the line holds the names of the authors and nothing else; else null. */
function names({ kind, text, stats }: PageBlock, { metadata }: Draft): string | null {
  // In a caption it is the credit of a picture.
  if (kind === 'caption' || stats.words > MAX_SIGNATURE_WORDS || stats.endsSentence) return null;
  const line = foldLine(text);
  const rest = metadata.authors.reduce((left, name) => left.replace(foldLine(name), ''), line);
  return rest !== line && BETWEEN_NAMES.test(rest) ? 'the names of the authors' : null;
}

/** Most words of a line that says whose pictures stand beside it. */
const CREDIT_WORDS = 14;

/** Returns evidence that the line is the credit of a picture, without the picture; else null. */
function credit({ text, kind, stats }: PageBlock): string | null {
  const isShort = kind === 'text' && stats.words <= CREDIT_WORDS && !/[?!。]$/.test(text);
  return isShort && isCreditLine(text) ? 'the credit of a picture' : null;
}

const DAY = /^(\d{4})-\d\d-(\d\d)/;
/** Most words of a line that is no more than a date and a time. */
const DATE_WORDS = 6;

/**
 * Returns evidence that the line is the day of publication, as it stands between the headline and the story;
 * else null.
 */
function day({ index, text, stats }: PageBlock, { metadata, outline }: Draft): string | null {
  if (stats.words > DATE_WORDS || stats.digits < 5 || stats.endsSentence) return null;
  const [, year, date] = DAY.exec(metadata.datePublished ?? '') ?? [];
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  if (!numbers.includes(Number(year)) || !numbers.includes(Number(date))) return null;
  return outline.proseBetween(outline.headlineIndex, index) === 0 ? 'the day of publication' : null;
}
