import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import {
  ANY_TITLE,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { isPurePreposition } from './climb.ts';
import type { CueTie, TieForm } from './cue-tie.ts';
import { endsQuotation } from './ends-quotation.ts';
import { subjectAfter } from './subject.ts';
import { joinedAfter } from './subject-behind.ts';
import { endsSpeech } from './verb-subject.ts';
import { isAgent } from './verbs.ts';

const SOMEBODY = PEOPLE | GIVEN_NAME | Noun.organisation;
const SPEAKER = SPEAKING_NOUN | ANY_TITLE;
const SOMEONE = Grammar.male | Grammar.female | Grammar.plural;
const PLAIN = { isPassive: false, isNegated: false, isInfinitive: false };

/**
 * Makes a tie whose cue, of `length` tokens from `i`, stands right beside the words that name the source.
 */
export function besideSource(
  form: TieForm,
  i: number,
  length: number,
  sentence: number,
  mention: Mention,
  sourceFrom = mention.from,
): CueTie {
  const cue = { form, cueFrom: i, cueTo: i + length, verb: i, sentence };
  return { ...cue, mention, sourceFrom, path: 'adjacent', ...PLAIN };
}

/**
 * Finds the cue of a source phrase at token `i`: "According to Eva Weber", “…”, so Weber; "Weber zufolge".
 * Null where there is none.
 */
export function accordingAt(a: Analysis, i: number, sentence: number): CueTie | null {
  const token = a.tokens[i];
  if (!token) return null;
  const phrase = accordingPhraseAt(a, i, sentence);
  if (phrase) return phrase;
  const viewed = viewpointAt(a, i);
  if (viewed) return besideSource('according', i, 1, sentence, viewed);
  if (token.grammar & Grammar.quotative && isAfterQuotation(a, i)) {
    const mention = subjectAfter(a, i);
    if (mention && !isOwnWords(a, mention)) return besideSource('according', i, 1, sentence, mention);
  }
  const before = token.grammar & Grammar.accordingAfter ? mentionEnding(a, i - 1) : undefined;
  return before ? besideSource('according', i, 1, sentence, before) : null;
}

/**
 * Finds the person whose opinion a clause gives, named at its head before a comma or a form of "be": "Para el
 * economista Jorge Salas, la medida es …"; where the verb is second, also between it and the words: "Das ist für Weber „…“".
 * A verb of report there gives the words to who spoke last: "Für den Konzern sei es „…“".
 */
function viewpointAt(a: Analysis, i: number): Mention | null {
  const token = a.tokens[i];
  if (!token || !a.lexicon.viewpoints.has(token.lower)) return null;
  const opens = a.tokens[i - 1]?.sentence !== token.sentence || a.tokens[i - 1]?.lower === ',';
  const isWithin = a.lexicon.data.verbSecond && a.lexicon.copulas.has(a.tokens[i - 1]?.lower ?? '');
  const mention = opens || isWithin ? mentionBeginning(a, i + 1) : undefined;
  if (!mention || mention.type === 'pronoun' || !isSomebody(a, mention)) return null;
  const next = a.tokens[mention.to];
  if (isWithin) return (next?.stretch ?? -1) >= 0 ? mention : null;
  if (isReported(a, mention.to)) return null;
  const isBound = next?.lower === ',' || token.isCapital;
  return isBound && next?.sentence === token.sentence ? mention : null;
}

/** Words behind a phrase at the head of a sentence among which its verb stands. */
const VERB_REACH = 4;

/** True if the verb behind a phrase at the head of a sentence reports: "Für die Menschen im Ort [sei] …". */
function isReported(a: Analysis, from: number): boolean {
  for (let i = from; i < from + VERB_REACH && a.tokens[i]?.sentence === a.tokens[from]?.sentence; i++)
    if (hasGrammar(a.tokens, i, Grammar.subjunctive)) return true;
  return false;
}

/** True if the phrase names somebody: a person whom the text knows as one, or one with a noun for people or bodies. */
function isSomebody(a: Analysis, mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i++) if (hasNoun(a.tokens, i, SOMEBODY)) return true;
  return mention.type === 'name' && a.knownPeople.has(a.tokens[mention.head]?.lower ?? '');
}

function accordingPhraseAt(a: Analysis, i: number, sentence: number): CueTie | null {
  const length = phraseAt(a.lexicon.accordingPhrases, a.tokens, i);
  // "jego zdaniem": it is the opinion of whoever spoke last
  const isOwn = length === 1 && hasGrammar(a.tokens, i - 1, Grammar.possessive);
  // "podle ní", before a verb that no list has: see `opinionsOf`
  if (phraseAt(a.lexicon.ownOpinions, a.tokens, i) > length) return null;
  if (length === 0 || isOwn || a.inMention[i] === 1 || isRate(a, i)) return null;
  const last = i + length - 1;
  const found = a.lexicon.viewpoints.has(a.tokens[i]?.lower ?? '') ? null : whoseFindings(a, last + 1);
  if (found) return besideSource('according', i, length, sentence, found, last + 1);
  const mention = pronounBehind(a, last) ?? subjectAfter(a, isAgent(a, last + 1) ? last + 1 : last);
  if (!mention || isOwnWords(a, mention) || (length === 1 && isOccasion(a, i, mention))) return null;
  // "nach Angaben der Polizei": the noun belongs to the words that name the source
  const isNoun = length > 1 && a.inMention[last] === 1 && mention.from === last + 1;
  return besideSource('according', i, length, sentence, mention, isNoun ? last : mention.from);
}

/** "κατά [τη διάρκεια] της ομιλίας": a thing behind a word that means "during" as well. */
const isOccasion = (a: Analysis, i: number, { type, head }: Mention): boolean =>
  type === 'description' && hasGrammar(a.tokens, i, Grammar.preposition) && !hasNoun(a.tokens, head, SPEAKER);

/** Most words from "according to" to the "of" behind a noun for what somebody found or told. */
const FINDINGS_REACH = 5;
/** Articles that are written like pronouns are among them: “le”. */
const OPENS_FINDINGS = DETERMINER | Grammar.adverb | Grammar.objective;

/**
 * Finds whose the figures or the story are that "according to" names: "secondo le ultime stime dell'[Istat]", "selon le
 * récit de [la victime]", "d'après le récit qu'[elle] livre". Null where what stands there can speak itself, as a study or a son can.
 */
function whoseFindings(a: Analysis, from: number): Mention | null {
  if (!a.lexicon.data.adjectivesFollow) return null;
  for (let i = from; i < from + FINDINGS_REACH; i++) {
    const { isWord = false, isCapital = true, grammar = -1, noun = 0 } = a.tokens[i] ?? {};
    if (noun & Noun.particle && i > from && grammar & Grammar.preposition) {
      const owner = mentionBeginning(a, i + 1);
      return owner && isSomebody(a, owner) ? owner : null;
    }
    if (i > from && grammar & (Grammar.complementiser | Grammar.relative)) return pronounBehind(a, i);
    const isPlain = isWord && !isCapital && (grammar & ~OPENS_FINDINGS) === 0;
    if (!isPlain || (noun & SPEAKER && !(noun & Noun.speechNoun))) return null;
  }
  return null;
}

/** "laut [eigenen Angaben]", “„…“, so [sein Fazit]”: the words of whom the clause or the sentence before is about. */
const isOwnWords = (a: Analysis, { type, from, head }: Mention): boolean =>
  type === 'description' &&
  hasNoun(a.tokens, head, Noun.document | Noun.speechNoun) &&
  hasGrammar(a.tokens, from, Grammar.possessive);

/** The pronoun for somebody right behind "according to", which is no subject: "volgens [hem]", "volgens [haar]". */
function pronounBehind(a: Analysis, last: number): Mention | null {
  const next = mentionBeginning(a, last + 1);
  return next?.type === 'pronoun' && hasGrammar(a.tokens, next.head, SOMEONE) ? next : null;
}

/** "80 per cent", "$10 per person": no source. */
const isRate = (a: Analysis, i: number): boolean => /\d/.test(a.tokens[i - 1]?.lower ?? '');

/**
 * True if a quotation, its dash or a comma stands right before the token; before a capital also a
 * quotation's full stop.
 */
function isAfterQuotation(a: Analysis, i: number): boolean {
  const before = a.tokens[i - 1];
  if (!before) return false;
  const opensNext =
    before.lower === '.' && a.tokens[i]?.isCapital === true && (a.tokens[i - 2]?.stretch ?? -1) >= 0;
  // „…” – így Kovács
  const isBehindSign = /^[,–—-]$/.test(before.lower) && (a.tokens[i - 2]?.stretch ?? -1) >= 0;
  // "akinek órája nincs, [így] fogadta a hírt": where the verb has no set place, only a quotation shows that it is no adverb
  const isClause =
    before.lower === ',' && !(a.lexicon.data.caseAtEnd && hasGrammar(a.tokens, i, Grammar.adverb));
  return before.stretch >= 0 || isClause || opensNext || isBehindSign;
}

/**
 * Finds the cue of a noun of saying at token `i` with its source: "Weber’s statement", "his claim", "remarks
 * by Ms Weber". Null where there is none.
 */
export function nounAt(a: Analysis, i: number, sentence: number): CueTie | null {
  const token = a.tokens[i];
  if (!token || !(token.noun & Noun.speechNoun) || a.inMention[i] === 0) return null;
  const tag = nounTag(a, i) ?? verbTag(a, i);
  const mention = tag?.mention ?? (isAgent(a, i + 1) ? subjectAfter(a, i + 1) : null);
  if (!mention) return null;
  const cueFrom = tag?.from ?? i;
  const cue = { form: 'noun' as const, cueFrom, cueTo: i + 1, verb: i, sentence };
  return { ...cue, mention, sourceFrom: mention.from, path: 'inverted', ...PLAIN };
}

/** Words between a quotation and the noun of a tag without a verb: "[sono state le prime] parole di Eva Weber". */
const TAG_REACH = 5;
const BEFORE_NOUN = DETERMINER | Grammar.auxiliary | Grammar.adverb | Grammar.neuter;

/** Words between a source and the colon before what it said: "il commento di un diplomatico [occidentale a Kabul]: «…»". */
const COLON_REACH = 6;

/** "La replica [del ministro]: «…»": the phrase with which the words before a colon and a quotation end. */
function isBeforeColon(a: Analysis, { to }: Mention): boolean {
  for (let i = to; i < to + COLON_REACH && a.tokens[i]?.sentence === a.tokens[to - 1]?.sentence; i++) {
    if (a.tokens[i]?.lower === ':') return (a.tokens[i + 1]?.stretch ?? -1) >= 0;
    if (!a.tokens[i]?.isWord || hasGrammar(a.tokens, i, Grammar.speech | Grammar.auxiliary)) return false;
  }
  return false;
}

/** Verbs of a tag whose subject is a noun of saying: "“…,” [came] the reply from Weber", „…“, [lautet] das Urteil von Weber. */
const TAG_VERB = Grammar.auxiliary | Grammar.impersonal | Grammar.showing | Grammar.verb;

/**
 * Finds the source of a tag whose subject is a noun of saying behind its verb, right behind a quotation: „…“, lautet das Urteil
 * [von Weber]; "“…,” was the verdict [of Ms Weber]". Null for any other noun.
 */
function verbTag(a: Analysis, noun: number): { mention: Mention; from: number } | null {
  if (a.lexicon.data.adjectivesFollow || !isPurePreposition(a, noun + 1)) return null;
  const source = mentionBeginning(a, noun + 2);
  const phrase = mentionEnding(a, noun);
  if (!source || !phrase || !canAct(a, source) || hasGrammar(a.tokens, phrase.from, Grammar.possessive))
    return null;
  const verb = phrase.from - 1;
  const isTag = hasGrammar(a.tokens, verb, TAG_VERB) && a.inMention[verb] === 0 && endsSpeech(a, verb - 1);
  return isTag ? { mention: source, from: verb } : null;
}

/**
 * Finds the source of a tag whose cue is a noun, right behind a quotation, and where the tag begins: «…», [le parole di
 * Eva Weber]; «…», es la queja de [la alcaldesa]; « … », tel est le constat de [M. Weber]. Null for any other noun.
 */
function nounTag(a: Analysis, noun: number): { mention: Mention; from: number } | null {
  if (!a.lexicon.data.adjectivesFollow || isPurePreposition(a, noun - 1)) return null; // "à [propos] d’un prévenu"
  const source = ownerOfWords(a, noun);
  if (!source) return null;
  if (isBeforeColon(a, source)) return { mention: source, from: noun };
  let from = noun;
  const isSmall = (i: number): boolean =>
    (a.tokens[i]?.stretch ?? -1) < 0 && (hasGrammar(a.tokens, i, BEFORE_NOUN) || isPlain(a, i));
  while (from > noun - TAG_REACH && isSmall(from - 1)) from--;
  // «…»: è l’annuncio di Riva; «…». Parola di Riva
  const isApart = /^[:.]$/.test(a.tokens[from - 1]?.lower ?? '') && endsQuotation(a, from - 2);
  const isBehind = endsSpeech(a, from - 1) || isApart;
  return isBehind ? { mention: joinedAfter(a, source), from } : null;
}

/** Words from a noun of saying to whose it is: "il grido [d’allarme lanciato ieri in aula dal] ministro". */
const OWNER_REACH = 7;

/**
 * Finds whose a noun of saying is: "le parole di [Eva Weber]", "le grido d’allarme des [agriculteurs]", "l’allarme lanciato su
 * Facebook dal [ministro]". Null where the phrases behind the noun name nobody who can speak.
 */
function ownerOfWords(a: Analysis, noun: number): Mention | null {
  let isDone = false;
  for (let i = noun + 1; i <= noun + OWNER_REACH; i++) {
    const token = a.tokens[i];
    if (!token?.isWord || token.stretch >= 0 || token.sentence !== a.tokens[noun]?.sentence) return null;
    const isOf = isPurePreposition(a, i) && hasNoun(a.tokens, i, Noun.particle);
    const source = isOf || (isDone && isAgent(a, i)) ? mentionBeginning(a, i + 1) : undefined;
    if (source && canAct(a, source)) return source;
    const phrase = isPurePreposition(a, i) ? mentionBeginning(a, i + 1) : undefined;
    if (phrase) {
      i = phrase.to - 1;
      continue;
    }
    isDone ||= a.lexicon.tagEndings.participle.some((ending) => token.lower.endsWith(ending));
    const isSmall = isPlain(a, i) || hasGrammar(a.tokens, i, Grammar.adverb) || isPurePreposition(a, i);
    if (!isSmall && !(isDone && !token.isCapital && hasGrammar(a.tokens, i, CUE | Grammar.verb))) return null;
  }
  return null;
}

/** A word in lower case that no list has. */
const isPlain = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.isWord === true && !a.tokens[i]?.isCapital && a.tokens[i]?.grammar === 0;
