import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import { hasGrammar, type Token } from './tokens.ts';

/** Most small words between a quotation and the verb of its tag: "lo ha", "s' est", "non". */
const MAX_SMALL = 4;
const SMALL = Grammar.auxiliary | Grammar.objective | Grammar.negation | Grammar.adverb;
const KNOWN_VERB = CUE | Grammar.verb;
const SHORTEST = 4;

/**
 * Marks as verbs of saying those words that no list holds as such, but that form and place show to be one: «…», bufó el
 * alcalde; «…», fa il punto la direttrice; «…», — улыбается тренер. They stand in lower case right after a quotation and
 * its comma or dash, and end like a verb of the language.
 */
export function markUnlistedVerbs(tokens: readonly Token[], lexicon: Lexicon): void {
  const { tagEndings } = lexicon;
  if (tagEndings.sure.length === 0 && tagEndings.open.length === 0) return;
  tokens.forEach((token, i) => {
    if (token.stretch >= 0 || !endsQuotation(tokens, i - 1)) return;
    let verb = i;
    while (verb < i + MAX_SMALL && hasGrammar(tokens, verb, SMALL) && !isTaggedVerb(tokens, verb)) verb++;
    const word = tokens[verb];
    if (!word || !isOpenWord(word) || word.paragraph !== token.paragraph || isTaggedVerb(tokens, verb))
      return;
    const isAfterAuxiliary =
      verb > i &&
      hasGrammar(tokens, verb - 1, Grammar.auxiliary) &&
      !hasGrammar(tokens, verb - 1, Grammar.objective);
    const isAfterPronoun =
      verb > i &&
      hasGrammar(tokens, verb - 1, Grammar.objective) &&
      !hasGrammar(tokens, verb - 1, Grammar.article);
    const ends = (endings: readonly string[]): boolean => endings.some((end) => word.lower.endsWith(end));
    const isVerb = isAfterAuxiliary
      ? ends(tagEndings.participle)
      : (word.grammar & KNOWN_VERB) !== 0 ||
        ends(tagEndings.sure) ||
        (ends(tagEndings.open) && (isAfterPronoun || opensSource(tokens, verb + 1))) ||
        (ends(tagEndings.short) && opensSourceSoon(tokens, verb + 1));
    if (isVerb) word.grammar |= Grammar.speech;
  });
}

const isTaggedVerb = (tokens: readonly Token[], i: number): boolean => hasGrammar(tokens, i, Grammar.speech);

const DASH = /^[—–―-]$/;

/**
 * True if the token is the comma or dash after a quotation, or the end of one that closes with its own comma
 * or sign.
 */
function endsQuotation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.isWord) return false;
  if (token.stretch < 0 && DASH.test(token.lower)) {
    const before = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1;
    return (tokens[before]?.stretch ?? -1) >= 0;
  }
  if (token.stretch < 0) return token.lower === ',' && (tokens[i - 1]?.stretch ?? -1) >= 0;
  return /^[,?!…]$/.test(tokens[i - 1]?.lower ?? '');
}

/** True if a word is a verb of any kind or in no list; a small letter shows that it is no name. */
function isOpenWord({ isWord, isCapital, grammar, noun, lower }: Token): boolean {
  if (!isWord || isCapital || (grammar & ~KNOWN_VERB) !== 0) return false;
  return grammar !== 0 || ((noun & ~(GIVEN_NAME | Noun.place)) === 0 && lower.length >= SHORTEST);
}

/**
 * True if the words that name a source may begin here, or the sentence ends: "bufó el alcalde", "bufó Ruiz".
 */
function opensSource(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (!token.isWord) return /^[.,;]$/.test(token.lower);
  return token.isCapital || token.lower.startsWith('-') || (token.grammar & DETERMINER) !== 0;
}

/** Most words behind a verb among which its subject begins: "kroutí hlavou [žena]". */
const SUBJECT_REACH = 3;

/**
 * True if a source begins soon where no article opens a noun phrase: a pronoun follows that only verbs have
 * ("posteskla [si]"), or after a few words a name or somebody.
 */
function opensSourceSoon(tokens: readonly Token[], from: number): boolean {
  if (hasGrammar(tokens, from, Grammar.objective)) return true;
  for (let i = from; i < from + SUBJECT_REACH; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.sentence !== tokens[from]?.sentence) return false;
    if (token.isCapital || token.noun & PEOPLE || token.grammar & THIRD_PERSON) return true;
  }
  return false;
}

const FINITE = KNOWN_VERB | Grammar.auxiliary;
/** Words that an adjective follows, or a noun: the word behind them is no verb. */
const OPENS_PHRASE = DETERMINER | Grammar.preposition | Grammar.conjunction;
const THIRD_PERSON = Grammar.male | Grammar.female | Grammar.neuter | Grammar.open;
/** Letter before the ending of past forms, which end so, too: "sagte", "machte". */
const PAST = 't';
/** Most words of a clause that are looked at. */
const MAX_CLAUSE = 40;

/**
 * Marks words that no list holds and that are a verb in the subjunctive of report: "Er brauche Zeit", "die Debatte spalte
 * das Land". They end like one, no other verb stands in their clause, and something in the singular can be its subject.
 */
export function markSubjunctives(tokens: readonly Token[], { data }: Lexicon): void {
  const { subjunctiveEnding: ending } = data;
  if (!ending) return;
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    const opensParagraph = to > 0 && tokens[to]?.paragraph !== tokens[to - 1]?.paragraph;
    if (!opensParagraph && !endsClause(tokens[to])) continue;
    if (to - from <= MAX_CLAUSE) markIn(tokens, from, to, ending);
    from = endsClause(tokens[to]) ? to + 1 : to;
  }
}

/** True if a token ends a clause: a sign or a quotation does. */
const endsClause = (token: Token | undefined): boolean => !token?.isWord || token.stretch >= 0;

function markIn(tokens: readonly Token[], from: number, to: number, ending: string): void {
  let verb = -1;
  for (let i = from; i < to; i++) {
    if (hasGrammar(tokens, i, FINITE | Grammar.firstOrSecond)) return;
    if (verb < 0 && isSubjunctiveAt(tokens, i, from, to, ending)) verb = i;
  }
  const word = tokens[verb];
  if (word) word.grammar |= Grammar.subjunctive | Grammar.auxiliary;
}

function isSubjunctiveAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  ending: string,
): boolean {
  const word = tokens[i];
  if (!word || word.isCapital || word.grammar !== 0 || word.lower.length < SHORTEST) return false;
  if (!word.lower.endsWith(ending) || word.lower.endsWith(PAST + ending)) return false;
  const canBeSubject = (k: number): boolean =>
    k >= from && k < to && (tokens[k]?.isCapital === true || hasGrammar(tokens, k, THIRD_PERSON));
  const isReflexive = hasGrammar(tokens, i + 1, Grammar.objective); // "Keiner [wünsche] sich das"
  if (i > from && !isReflexive && hasGrammar(tokens, i - 1, OPENS_PHRASE)) return false;
  if (i === to - 1) return tokens.slice(from, i).some((_, k) => canBeSubject(from + k));
  return canBeSubject(i - 1) || hasGrammar(tokens, i + 1, THIRD_PERSON | DETERMINER | Grammar.objective);
}

/** Marks the word behind a particle of verbs as a verb, over the pronouns between: "θα [προβεί]", "δεν του [άρεσε]". */
export function markParticleVerbs(tokens: readonly Token[], { verbParticles }: Lexicon): void {
  if (verbParticles.size === 0) return;
  tokens.forEach(({ lower }, i) => {
    if (!verbParticles.has(lower)) return;
    let verb = i + 1;
    while (hasGrammar(tokens, verb, Grammar.objective)) verb++;
    const token = tokens[verb];
    if (token?.isWord && !token.isCapital && token.grammar === 0) {
      token.grammar = Grammar.verb;
      token.noun = 0;
    }
  });
}
