import { foldLine, isPhrase } from '../phrases/phrase-match.ts';
import { BEGINNINGS } from '../phrases/phrase-table.ts';
import { withoutIntroduction } from './introduction.ts';
import { namesJob } from './job.ts';
import { foldSpace } from './plain-text.ts';

const MAX_NAME = 70;
const MAX_NAMES = 25;
const MAX_BYLINE = 1_000;
const MAX_INTRODUCTION = 40;
/** Names of those who took the picture: no byline. */
const PICTURE_CREDIT = /^(?:foto|фото|quelle|source|fuente|fonte|źródło)(?!\p{L})/iu;
/**
 * Romanian word for 'By', as in 'De Ion Popescu': it is part of many names, but not before two words that
 * begin with capitals.
 */
const ROMANIAN_BY = /^[Dd]e\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u;
const BETWEEN =
  /\s*[;|•·⋅،、]\s*|\s+\/\s+|\s+(?:and|und|et|y|e|og|och|oraz|ja|en|ve|és|și|şi|và|dan|i|a|и|і|та|και|with|mit|avec|&)\s+|\s*&\s*|\n+/u;
/** Words that follow a Chinese, Japanese or Korean name: 'reporter', 'correspondent'. */
const EAST_ASIAN_JOB = /(?<=\p{Lo})\s*(?:선임기자|기자|특파원|논설위원|앵커|记者|記者|编辑|編集委員)$/u;
/** Chinese names side by side: '张三 李四光'. Two of two letters are the parts of a Japanese name. */
const HAN_NAMES =
  /^(?!\p{Script=Han}{2}\s+\p{Script=Han}{2}$)\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u;
/** Place from which somebody reports, after a full name: 'Ann Lee in Riga'. */
const PLACE = /^(\p{Lu}\S+(?:\s\S+)?\s\p{Lu}\S+)\s(?:in|aus|from|at|à|depuis|desde|uit|из|z)\s\p{Lu}.*$/u;
/**
 * Patterns of what is no name, by how it begins, by what is in it, as a whole and by how it ends: one pattern
 * of all is far slower.
 */
const NO_NAME: readonly RegExp[] = [
  /^(?:(?:skip|sign|log|read|view|more|about|categor\S+|published|posted|written|the author|authors?\s|share|see|all)\b|(?:da|av|af|przez)$|\w+(?:\.\w+){3,})/i,
  /https?:|www\.|@\S|\.(?:com|org|net|html?|php)\b|\d{3,}|\d[:.]\d|\b\d|[{}<>=():]/i,
  /^(?:admin(?:istrator)?|root|editor|null|undefined|none|n\/?a|unknown|guest|user\d*|(?:(?:twitter|facebook|instagram|linkedin)\s?)+|update|written|about|shop|blog|topic)$/i,
  /\b(?:am|pm|uhr|ago|read|comments?(?: so far)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:day)?)$/i,
];
/** Words before the name when the introduction is not at the beginning: 'Recipe by', 'Jul 11 Written By'. */
const LATE_INTRODUCTION = /^.{0,40}?\bby\b:?\s+/i;
/** Words after a name in one run of text. */
const AFTERWARDS =
  /\s+(?:updated|published|posted|last updated|on|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado)(?=\s|$).*$/i;
/** A job after a full name in the same run of text: 'Jane Doe Contributing Writer'. */
const RANK = '(?:Contributing|Staff|Senior|Freelance|Guest|Lead|Expert|Chief)';
const UPPER = '[A-Z\u00c0-\u00de\u0100-\u017f]';
const JOB_AFTER_NAME = new RegExp(
  String.raw`^((?!The )${UPPER}\S* (?!${RANK} )${UPPER}\S*(?: (?!${RANK} )${UPPER}\S*)?) (?:${RANK} )*(?:Writer|Editor|Reporter|Reviewer|Correspondent|Contributor|Columnist|Founder|Author)$`,
);
/** Initials that stand for a picture beside the name: 'JD Jane Doe'. */
const INITIALS = /^([A-Z])([A-Z]) (?=\1\S* (?:\S+ )*\2)/;
/** Words that follow a full name after a dash: a job, a paper, a place. */
const AFTER_DASH = /^(\S+ \S+(?: \S+)?) [–—-] \D*$/;
/** Words inside of a name that begin with a small letter. */
const PARTICLE = /^(?:[a-z]{1,3}|della|dell['’]\S+|[dl]['’]\S+|the)$/;
/** Small words that a name may begin with; others there are initials ('ku Frankfurt'). */
const FIRST_PARTICLE =
  /^(?:de|del|della|di|da|do|dos|du|d['’]\S+|van|von|vom|zu|zum|ter|ten|el|al|la|le|af|av|bin|ibn|ben)$/;
const SMALL = /^\p{Ll}/u;
const LETTER = /[A-Za-z\u00c0-\uffff]/;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Takes off 'By', in Romanian 'De', too. */
function withoutBy(text: string): string {
  const rest = withoutIntroduction(text);
  return /^de\s/i.test(rest) ? rest.replace(ROMANIAN_BY, '') : rest;
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    LETTER.test(name) &&
    !NO_NAME.some((pattern) => pattern.test(name)) &&
    name.split(' ').length <= 8 &&
    !isSentence(name) &&
    !isStandingLine(name)
  );
}

/**
 * True if a text has more than three words and most are written small: a name with so many small words is
 * shorter.
 */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  return words.length > 3 && words.filter((word) => SMALL.test(word)).length > words.length / 2;
}

/**
 * True if a text is one of the lines that stand on many pages ('Subscribe'), from the first word to the last.
 */
const isStandingLine = (text: string): boolean => isPhrase(foldLine(text), BEGINNINGS);

/**
 * Splits a byline at its commas. They stand between names, or before a job, a place, an agency: a single word
 * after a full name is no author.
 */
function splitAtCommas(part: string): string[] {
  const pieces = part.split(/\s*[,，]\s*/).filter(Boolean);
  const isFullName = pieces[0]?.includes(' ');
  return pieces.filter((piece, i) => i === 0 || (!namesJob(piece) && (!isFullName || piece.includes(' '))));
}

/** Sets an upper-case name as a reader would write it; agencies (AFP, DPA) stay. */
function withCase(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return words
    .map((word) => (word.length < 3 ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ')
    .replace(/[-'’]\S/g, (joint) => joint.toUpperCase());
}

/** True if the character at an index is of a script of East Asia, or beyond. */
const isEastAsian = (text: string, at = 0): boolean => text.charCodeAt(at) >= 0x2e80;

/**
 * Returns a name without the job, the place, the initials beside it: of a name and a surname alone there is
 * nothing to take off.
 */
function withoutCompany(piece: string): string {
  const name = isEastAsian(piece, piece.length - 1) ? piece.replace(EAST_ASIAN_JOB, '') : piece;
  if (name.split(' ').length < 3) return name;
  return name
    .replace(JOB_AFTER_NAME, '$1')
    .replace(PLACE, '$1')
    .replace(INITIALS, '')
    .replace(AFTER_DASH, '$1');
}

/** Reads the names in a byline: without 'By', jobs and addresses, split at commas and 'and'; at most 25. */
export function namesIn(byline: string): string[] {
  const line = foldSpace(byline.slice(0, MAX_BYLINE))
    .replace(ADDRESS, ' ')
    .replace(/ *\([^)]*\) */g, ' ')
    .trim();
  const text = withoutBy(line).replace(LATE_INTRODUCTION, '');
  const names: string[] = [];
  const isHan = isEastAsian(text) && HAN_NAMES.test(text);
  for (const part of (isHan ? text.replace(/ /g, '、') : text).split(BETWEEN)) {
    for (const piece of splitAtCommas(part ?? '')) {
      const name = withoutCompany(withoutIntroduction(piece).replace(AFTERWARDS, ''))
        .replace(/^[\s.,:–—-]+|[\s,:–—*-]+$/g, '')
        .trim();
      if (isName(name) && !(names.length && namesJob(name))) names.push(withCase(name));
    }
  }
  return names.slice(0, MAX_NAMES);
}

/**
 * True if a name read from a byline is a job in truth ('Head of Marketing'). Editorial offices ('Redaktion')
 * are none.
 */
export const isJob = (name: string): boolean => namesJob(name) && !/reda[kz]/i.test(name);

/**
 * True if a name is written as names in print are: it begins with no small word but a particle ('de'), and
 * fewer than half of its words are small ('The River editors'). Scripts without capitals pass.
 */
export function isPrintedName(name: string): boolean {
  const all = name.split(' ');
  const words = all.filter((word) => !PARTICLE.test(word));
  const [first = ''] = all;
  if (SMALL.test(first) && all.length > 1 && !FIRST_PARTICLE.test(first)) return false;
  const [begin = ''] = words;
  if (SMALL.test(begin) || /^\d/.test(begin)) return false;
  return words.filter((word) => SMALL.test(word)).length * 2 < words.length;
}

/** True if a short text is a byline by its first word ('By Jane Doe'). */
export function isIntroduced(text: string): boolean {
  const rest = withoutBy(text);
  return rest !== text && /^\p{Lu}|^\p{Lo}/u.test(rest) && !PICTURE_CREDIT.test(text);
}

/** True if a text is a byline by its first words, and no other line begins so ('Written by Ann Lee'). */
export function isSigned(text: string): boolean {
  const rest = withoutIntroduction(text);
  return (
    text
      .slice(0, -rest.length || undefined)
      .trim()
      .includes(' ') && isIntroduced(text)
  );
}

/** True if a text is nothing but the words before a name ('Written by', 'Text:'). */
export const isIntroduction = (text: string): boolean =>
  text.length < MAX_INTRODUCTION && withoutIntroduction(text) === '';
