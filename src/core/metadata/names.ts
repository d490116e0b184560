import { foldLine, startOf } from '../filters/phrase-match.ts';
import { PHRASE_TABLE } from '../filters/phrase-table.ts';
import { foldSpace } from './plain-text.ts';

const MAX_NAME = 70;
const MAX_NAMES = 25;
const MAX_BYLINE = 1_000;
/** Words before a name in a byline. */
const INTRODUCTION =
  /^(?:(?:(?:written|reported|story|text|words|posted|published|article|created|analysis|opinion)\s+)?by|von|par|por|di|da|door|av|af|przez|autor(?:en|in|es)?|autore|auteur|authors?|contributors?|text|texte|texto|foto|reporter|redakteur|a cura di|quelle|source|fuente)\b[\s:|]+|^(?:文|记者|作者|責任編集|記者|责编|責編|текст|автор|фото)\s*[:：/]\s*/i;
const BETWEEN = /\s*[;|•·⋅،、]\s*|\s+\/\s+|\s+(?:and|und|et|y|e|og|och|oraz|ja|en|ve|и|і|&)\s+|\s*&\s*|\n+/u;
const JOB =
  /\b(?:editors?|correspondent|reporters?|writers?|journalists?|columnist|contributors?|staff|chief|producer|analyst|fellow|professor|director|redakteur(?:in)?|redaktion|reporter(?:in)?|korrespondent(?:in)?|leiter(?:in)?|journaliste|rédact(?:eur|rice)|correspondant|redactor|redazione|corresponsal|periodista|giornalista|dziennikarz|journalist(?:in)?|special to|senior|deputy|former|founder|co-?founder|expert|specialist|consultant|manager|head of|advisor|educators?|reviewer|executive|politics|political|business|world|sports?|news|affairs|updated|published|min read|minutes?)\b/i;
const NO_NAME =
  /^(?:(?:skip|sign|log|read|view|more|about|categor\S+|published|posted|written|the author|share|see|all)\b|(?:da|av|af|przez)$|\w+(?:\.\w+){3,})|https?:|www\.|@\S|\.(?:com|org|net|html?|php)\b|^(?:admin(?:istrator)?|root|editor|null|undefined|none|n\/?a|unknown|guest|user\d*|(?:(?:twitter|facebook|instagram|linkedin)\s?)+|update|written|about|shop|blog|topic)$|\d{3,}|\d[:.]\d|\b\d|[{}<>=():]|\b(?:am|pm|uhr|ago|read|comments?(?: so far)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:day)?)$/i;
/** What stands before the name when the introduction is not at the beginning: 'Recipe by', 'Jul 11 Written By'. */
const LATE_INTRODUCTION = /^.{0,40}?\bby\b:?\s+/i;
/** What stands after a name in one run of text. */
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
/** What follows a full name after a dash: a job, a paper, a place. */
const AFTER_DASH = /^(\S+ \S+(?: \S+)?) [–—-] \D*$/;
/** Words inside of a name that begin with a small letter. */
const PARTICLE = /^(?:[a-z]{1,3}|della|dell['’]\S+|[dl]['’]\S+|the)$/;
const SMALL = /^\p{Ll}/u;
const LETTER = /[A-Za-z\u00c0-\uffff]/;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    LETTER.test(name) &&
    !NO_NAME.test(name) &&
    name.split(' ').length <= 8 &&
    !isSentence(name) &&
    !isStandingLine(name)
  );
}

/** Whether most words are written small: a name may be, but then it is a short one. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  return words.length > 3 && words.filter((word) => SMALL.test(word)).length > words.length / 2;
}

/** Whether a text is one of the lines that stand on many pages ('Subscribe'), from the first word to the last. */
function isStandingLine(text: string): boolean {
  const line = foldLine(text);
  return startOf(line, PHRASE_TABLE)?.length === line.length;
}

/** Commas stand between names, or before a job, a place, an agency: a single word after a full name is no author. */
function splitAtCommas(part: string): string[] {
  const pieces = part.split(/\s*[,，]\s*/).filter(Boolean);
  const isFullName = pieces[0]?.includes(' ');
  return pieces.filter((piece, i) => i === 0 || (!JOB.test(piece) && (!isFullName || piece.includes(' '))));
}

/** Upper-case names are set as a reader would write them; agencies (AFP, DPA) stay. */
function withCase(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return words
    .map((word) => (word.length < 3 ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ')
    .replace(/[-'’]\S/g, (joint) => joint.toUpperCase());
}

/** The names in a byline: without 'By', jobs and addresses, split at commas and 'and'. */
export function namesIn(byline: string): string[] {
  const text = foldSpace(byline.slice(0, MAX_BYLINE))
    .replace(ADDRESS, ' ')
    .replace(/ *\([^)]*\) */g, ' ')
    .trim()
    .replace(INTRODUCTION, '')
    .replace(LATE_INTRODUCTION, '');
  const names: string[] = [];
  for (const part of text.split(BETWEEN)) {
    for (const piece of splitAtCommas(part ?? '')) {
      const name = piece
        .replace(INTRODUCTION, '')
        .replace(AFTERWARDS, '')
        .replace(JOB_AFTER_NAME, '$1')
        .replace(INITIALS, '')
        .replace(AFTER_DASH, '$1')
        .replace(/^[\s.,:–—-]+|[\s,:–—*-]+$/g, '')
        .trim();
      if (isName(name) && !(names.length && JOB.test(name))) names.push(withCase(name));
    }
  }
  return names.slice(0, MAX_NAMES);
}

/** Whether a name read from a byline is a job in truth ('Head of Marketing'). */
export const isJob = (name: string): boolean => JOB.test(name) && !/reda[kz]/i.test(name);

/** Whether the words of a name begin as names do; a lone word may be a user's name. */
export function isCapitalised(name: string): boolean {
  const words = name.split(' ');
  return words.length === 1 || words.every((word) => PARTICLE.test(word) || !SMALL.test(word));
}

/** Whether a short text is a byline by its first word ('By Jane Doe'). */
export function isIntroduced(text: string): boolean {
  const rest = text.replace(INTRODUCTION, '');
  return rest !== text && /^\p{Lu}|^\p{Lo}/u.test(rest);
}
