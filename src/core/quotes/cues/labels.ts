import { type Analysis, firstTokenFrom, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { ANY_TITLE, DETERMINER, GIVEN_NAME, Grammar, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb } from './climb.ts';
import type { CueTie } from './cue-tie.ts';
import { isOwner } from './no-subject.ts';
import { besideSource } from './source-phrases.ts';
import { openingSubject } from './unspoken.ts';

const LABEL_WORDS = 6;
/** Sign between a quotation and the name of its speaker. */
const DASH = /^[—–―:-]$/;

/**
 * Finds labels, such as "WEBER: …", and headlines such as "Weber: …". The place that opens a report ("OSLO:
 * …") is no label, nor is a phrase that the text shows to be nobody's name, unless a quotation follows:
 * "Snake Plant: …" opens an entry of a list.
 */
export function labels(a: Analysis): CueTie[] {
  const out: CueTie[] = [];
  let paragraph = -1;
  a.sentences.forEach((sentence, number) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    const tie = labelAt(a, sentence, number);
    if (tie) out.push(tie);
  });
  const isCapital = (tie: CueTie): boolean => a.tokens[tie.cueFrom - 1]?.isAllCapital === true;
  const isDateline = out.filter(isCapital).length < 2;
  return out.filter((tie) => {
    if ((a.tokens[tie.cueTo]?.stretch ?? -1) >= 0) return true;
    if (isDateline && isCapital(tie)) return false;
    return a.knownPeople.has(a.tokens[tie.cueFrom - 1]?.lower ?? '');
  });
}

function labelAt(a: Analysis, sentence: Sentence, number: number): CueTie | null {
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + LABEL_WORDS + 1); i++) {
    if (a.tokens[i]?.lower !== ':') continue;
    const last = mentionEnding(a, i - 1);
    const mention = last && climb(a, last);
    if (last && last.from !== sentence.from && mention === last) {
      const topic = mentionBeginning(a, sentence.from);
      const named = topic ? behindTopic(a, topic, i) : null;
      return named && besideSource('label', i, 1, number, named);
    }
    if (mention?.from !== sentence.from) return null;
    const behind = (last && interviewed(a, mention, last)) ?? behindTopic(a, mention, i);
    if (behind) return besideSource('label', i, 1, number, behind);
    if (isMatter(a, mention) || isTopic(a, mention, i) || isOwner(a, mention)) return null;
    return besideSource('label', i, 1, number, mention);
  }
  return null;
}

/** "Intervista a [Carlo Verdi]: «…»": the person right before the colon to whom a document is tied. */
const interviewed = (a: Analysis, whole: Mention, last: Mention): Mention | null =>
  a.lexicon.data.adjectivesFollow &&
  last !== whole &&
  isPersonsName(a, last) &&
  hasNoun(a.tokens, whole.head, Noun.document | Noun.speechNoun)
    ? last
    : null;

/**
 * Finds the person described between a comma and the colon, where the words before the comma name nobody:
 * "Alluvione nel Ravennate, [i comitati]: «…»", "Processo Ferrotech, [l’ex direttore] in lacrime: «…»"; or the one named
 * there: "Crollo Salernitana, [Gasparini]: «…»".
 */
function behindTopic(a: Analysis, topic: Mention, colon: number): Mention | null {
  if (!a.lexicon.data.adjectivesFollow || (topic.type === 'name' && isSomebody(a, topic))) return null;
  let comma = colon - 1;
  while (comma > topic.to - 1 && a.tokens[comma]?.lower !== ',') comma--;
  const mention = mentionBeginning(a, comma + 1);
  if (!mention || comma < topic.to || !canAct(a, mention)) return null;
  if (mention.type === 'name') return mention.to === colon ? mention : null;
  const isSet = mention.type === 'description' && hasGrammar(a.tokens, mention.from, DETERMINER);
  const isThing = topic.type === 'name' || !canAct(a, topic);
  return isSet && isThing ? mention : null;
}

/** "Autonomia, lo strappo di Bellandi: «…»": a lone word before a comma, with another phrase between it and the colon. */
function isTopic(a: Analysis, { type, to, head }: Mention, colon: number): boolean {
  if (type !== 'name' || a.tokens[to]?.lower !== ',' || hasNoun(a.tokens, head, GIVEN_NAME)) return false;
  return !a.knownPeople.has(a.tokens[head]?.lower ?? '') && mentionEnding(a, colon - 1)?.from !== to + 1;
}

/** True if a name behind a noun for no person is that of a matter: "Il caso Cecilia Sala: «…»". */
function isMatter(a: Analysis, { from, nameFrom }: Mention): boolean {
  const word = a.tokens[nameFrom - 1];
  if (nameFrom <= from || !word?.isWord || word.isCapital || hasGrammar(a.tokens, nameFrom - 1, DETERMINER))
    return false;
  return !(word.noun & (SPEAKING_NOUN | ANY_TITLE | Noun.place));
}

/**
 * Finds a name and a colon right before a quotation, where no verb of saying stands in the sentence: "Duro il
 * commento di Sergio Landi: «…»", "Toca a la réplique de Claire Dubois : « … »"; else the person that
 * sentence is about: "La ministra alzó los hombros: «…»".
 */
export function namesBeforeColons(a: Analysis, hasCue: (sentence: number) => boolean): CueTie[] {
  if (!a.lexicon.data.invertsAlways || a.lexicon.data.capitalisesNouns) return [];
  const out: CueTie[] = [];
  for (const stretch of a.stretches) {
    const colon = stretch.depth > 0 ? -1 : firstTokenFrom(a, stretch.outer.start) - 1;
    const token = a.tokens[colon];
    if (token?.lower !== ':' || token.paragraph !== stretch.paragraph || hasCue(token.sentence)) continue;
    const last = mentionEnding(a, colon - 1);
    const isLast =
      last?.type === 'name' &&
      isSomebody(a, last) &&
      !isHearer(a, last) &&
      !isMatter(a, last) &&
      !isInRelative(a, last);
    const mention = isLast ? last : last?.type === 'name' ? null : openingSubject(a, token.sentence);
    if (mention) out.push(besideSource('label', colon, 1, token.sentence, mention));
  }
  return out;
}

const isSomebody = (a: Analysis, { nameFrom, to, head }: Mention): boolean => {
  for (let i = nameFrom; i < to; i++) if (hasNoun(a.tokens, i, GIVEN_NAME)) return true;
  return a.knownPeople.has(a.tokens[head]?.lower ?? '');
};

/** "il ricordo di una cameriera, cui presta il volto [Elisa Mulas]: «…»": a name that ends a relative clause, set off by a comma. */
function isInRelative(a: Analysis, { from }: Mention): boolean {
  for (let i = from - 1; a.tokens[i]?.sentence === a.tokens[from]?.sentence; i--)
    if (a.tokens[i]?.lower === ',') return hasGrammar(a.tokens, i + 1, Grammar.relative);
  return false;
}

/** After a preposition that is no particle of names ("a", "con"): the one spoken to or of. */
const isHearer = (a: Analysis, { from }: Mention): boolean =>
  hasGrammar(a.tokens, from - 1, Grammar.preposition) && !hasNoun(a.tokens, from - 1, Noun.particle);

/** Finds signatures, a dash and a name at the end of a paragraph after a quotation: “…” — Eva Weber. */
export function signatures(a: Analysis): CueTie[] {
  const out: CueTie[] = [];
  for (const stretch of a.stretches) {
    if (stretch.depth > 0) continue;
    const end = stretch.outer.end;
    let i = firstTokenFrom(a, end);
    if (!DASH.test(a.tokens[i]?.lower ?? '')) continue;
    while (DASH.test(a.tokens[i]?.lower ?? '')) i++;
    const mention = mentionBeginning(a, i);
    const token = a.tokens[i];
    // not where the dash opens what somebody says: "«…»: – Magisk"
    if (mention?.type === 'name' && token?.paragraph === stretch.paragraph && token.stretch < 0)
      out.push(besideSource('dash', i - 1, 1, token.sentence, mention));
  }
  return out;
}
