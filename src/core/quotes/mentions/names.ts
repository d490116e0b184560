import type { LanguageGrammar } from '../languages/language-data.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type NameCases, subjectForms } from '../lexicon/name-cases.ts';
import {
  ANY_PRONOUN,
  ANY_TITLE,
  CUE,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';

/**
 * Test by a token's index: true if the token can stand in a proper name. `belonging`, `separateArticles`, `capitalisesNouns`:
 * see the fields of these names in LanguageGrammar.
 */
export type NameTest = IndexTest &
  Pick<Lexicon, 'belonging' | 'separateArticles'> &
  Pick<LanguageGrammar, 'capitalisesNouns'>;
type IndexTest = (index: number) => boolean;

const CUE_OR_VERB = CUE | Grammar.verb;
const NEVER_NAME = FUNCTION_WORD | DETERMINER | ANY_PRONOUN | Grammar.according;
/** Adverbs that open a sentence ("Specifically, …"): no name ends so that often stands there. */
const ADVERB_ENDING = /[a-z]{3}(?:ally|ily|ely|antly|ently|edly|ingly|ously|fully|[a-z]mente)$/;
/** English adjectives that open a sentence: "[Subsequent] attempts failed". */
const ADJECTIVE_ENDING = /[a-z]{3}(?:[eq]uent|ous|ive|ful|less|[ai]ble|ary|ional|ical)$/;
/** Endings of adjectives, where nouns have capitals as well as names. */
const ADJECTIVE = /\p{L}{3}(?:isch|lich|ig|iv|iert|ell|al|bar|sam|los)es?$/u;
const ARTICLE_ENDING = /\p{L}{4}(?:e[nt]|na|e?ne|ten)$/u;
/** Words that follow the lone name of who says something: "Helmeczy kijelentette", "Sárosi szerint". */
const OPENS_REPORT = Grammar.speech | Grammar.accordingAfter;
const OPENS_PHRASE = Grammar.preposition | Grammar.complementiser | Grammar.adverb | DETERMINER;
const COMMON = SPEAKING_NOUN | Noun.time | Noun.speechNoun;
const COMPLETES = Noun.place | Noun.oblique;
/** Names of broadcasters that number their channels. */
const CHANNEL = /^(?:tv|rtl|npo|sat)$/;
/** Share of capitalised words from which a line is taken for a headline in title case. */
const TITLE_CASE_SHARE = 0.85;

/** Fewest long words of a line that is taken for one. */
const LEAST_TITLE_WORDS = 5;

/**
 * Returns the numbers of the paragraphs whose words are nearly all capitalised: capitals say nothing there.
 */
function titleCaseParagraphs(sentences: readonly Sentence[], tokens: readonly Token[]): Set<number> {
  const words = new Map<number, [number, number]>();
  for (const { from, to, paragraph } of sentences) {
    const count = words.get(paragraph) ?? [0, 0];
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token?.isWord || token.end - token.start < 4) continue;
      count[0]++;
      if (token.isCapital || /^\p{N}/u.test(token.lower)) count[1]++;
    }
    words.set(paragraph, count);
  }
  const out = new Set<number>();
  for (const [paragraph, [all, capital]] of words)
    if (all >= LEAST_TITLE_WORDS && capital >= all * TITLE_CASE_SHARE) out.add(paragraph);
  return out;
}

/** Builds the test of which tokens of a text can stand in a proper name. */
export function nameTest(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): NameTest {
  const surnames = surnamesAfterParticles(tokens, lexicon);
  const lone = loneSurnames(tokens, lexicon);
  const isName = lexicon.data.capitalisesNouns
    ? amongNouns(tokens, lexicon)
    : amongSmallWords(tokens, sentences, lexicon);
  const test = (i: number): boolean => {
    const token = tokens[i];
    if (isName(i) || hasNoun(tokens, i, Noun.surname) || (token?.isCapital && surnames.has(token.lower)))
      return true;
    if (isInitial(tokens, i)) return isName(i - 1);
    if (isOfChannel(tokens, i)) return true;
    const next = overParticles(tokens, i + 1);
    // "said von der Leyen": where these particles are prepositions too, the small one begins the name as well
    const begins = token?.isCapital === true || lexicon.data.invertsAlways;
    // "[Sydney] van Dalen", whom the text calls "Van Dalen" as well
    const isBare = token?.isCapital === true && token.noun === 0 && token.grammar === 0;
    if (isBare && next > i + 1 && lone.has(tokens[next]?.lower ?? '')) return true;
    if (!begins || !isParticle(token)) return false;
    const surname = tokens[next]?.lower ?? '';
    if (surnames.has(surname) || (token?.isCapital && lone.has(surname))) return true;
    return (opensSurname(tokens, i) || isSmallSurname(tokens, i)) && isCapitalAt(tokens, next, i);
  };
  const { belonging, separateArticles, data } = lexicon;
  return Object.assign(test, { belonging, separateArticles, capitalisesNouns: data.capitalisesNouns });
}

/** True for a word in capitals between a whole name and a colon, which no other word of the name is in: "Eva Weber [LIVE]: …". */
const isBanner = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isAllCapital === true &&
  tokens[i + 1]?.lower === ':' &&
  tokens[i - 1]?.isCapital === true &&
  !tokens[i - 1]?.isAllCapital &&
  hasNoun(tokens, i - 2, GIVEN_NAME);

/** True for the number in the name of a channel: "til TV [2] Nord", "op NPO [1]". */
const isOfChannel = (tokens: readonly Token[], i: number): boolean =>
  /^\p{N}$/u.test(tokens[i]?.lower ?? '') && CHANNEL.test(tokens[i - 1]?.lower ?? '');

/**
 * True if a letter is an initial inside a name, or the only one of a surname behind a first name, though it would be a small
 * word where no full stop followed: "Eva A. Weber", "Ашот [К.] промолчал".
 */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const initial = tokens[i];
  if (!initial?.isCapital || initial.end - initial.start > 1) return false;
  const dot = tokens[i + 1];
  const isDotted = dot?.lower === '.' && dot.start === initial.end;
  const next = overParticles(tokens, i + 2); // "Peter R. de Vries"
  const goesOn = tokens[next]?.isCapital === true && !hasGrammar(tokens, next, NEVER_NAME);
  return isDotted && (goesOn || hasNoun(tokens, i - 1, GIVEN_NAME));
}

/** True if a particle amid a sentence has a capital, as it has in surnames: "Premier [Van] Dalen", "zegt [Van] Dalen". */
const opensSurname = (tokens: readonly Token[], i: number): boolean =>
  isCapitalAt(tokens, i, i - 1) &&
  (hasNoun(tokens, i - 1, OFFICE) || hasGrammar(tokens, i - 1, CUE | Grammar.quotative));

/**
 * True for the first of two small particles behind an office, the second of which is no article: "Minister [van] der Steur",
 * not "minister van de stad".
 */
const isSmallSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isCapital === false &&
  isParticle(tokens[i + 1]) &&
  !hasGrammar(tokens, i + 1, Grammar.article) &&
  tokens[i + 1]?.isCapital === false &&
  hasNoun(tokens, i - 1, OFFICE);

/** True if a capitalised word stands at `i`, in the same sentence as the token `other`. */
const isCapitalAt = (tokens: readonly Token[], i: number, other: number): boolean =>
  tokens[i]?.isCapital === true && tokens[i]?.sentence === tokens[other]?.sentence;

/** True for the name by which somebody posts: "@[karenweber] wrote". */
const isHandle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isWord === true && tokens[i - 1]?.lower === '@' && tokens[i - 1]?.end === tokens[i]?.start;

/** True if a word is a preposition that stands in names, too: "of". */
const opensComplement = ({ grammar, noun }: Token): boolean =>
  (grammar & Grammar.preposition) !== 0 && (noun & Noun.particle) !== 0;

/**
 * True if the next word shows a lone word at the head of a sentence to be a name: "Helmeczy [kijelentette]",
 * but not "Építési [állvány] dőlt".
 */
const goesOnAsName = (next: Token | undefined): boolean =>
  next !== undefined && (next.grammar & OPENS_REPORT) !== 0;

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.noun & Noun.particle) !== 0;

/** Most small particles in a row in a name: "van der". */
const MAX_PARTICLES = 2;

/** Returns the first token from `from` on that is no small particle, after `MAX_PARTICLES` at most. */
function overParticles(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + MAX_PARTICLES && isParticle(tokens[i]) && !tokens[i]?.isCapital) i++;
  return i;
}

/**
 * Returns the last words of names like "Ursula von der Leyen", in lower case: at the head of a sentence "Von
 * der Leyen" is her name, not a place.
 */
function surnamesAfterParticles(tokens: readonly Token[], { data }: Lexicon): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    let first = i - 1;
    while (first > i - 4 && isParticle(tokens[first]) && !tokens[first]?.isCapital) first--;
    const isAfterName = first < i - 1 && hasNoun(tokens, first, GIVEN_NAME);
    const isNoun = data.capitalisesNouns && (token.noun & COMMON) !== 0; // "sagte Daniel der Zeitung"
    if (token.isCapital && isAfterName && tokens[first]?.isCapital && !isNoun) found.add(token.lower);
  });
  return found;
}

/** Surnames that stand behind a particle in capitals where somebody speaks, where names alone keep it: "zei Van [Dalen]". */
function loneSurnames(tokens: readonly Token[], { data }: Lexicon): Set<string> {
  const found = new Set<string>();
  if (!data.invertsAlways) return found;
  tokens.forEach((token, i) => {
    const surname = isParticle(token) && opensSurname(tokens, i) ? overParticles(tokens, i + 1) : i;
    if (surname > i && isCapitalAt(tokens, surname, i)) found.add(tokens[surname]?.lower ?? '');
  });
  return found;
}

/**
 * True if a word that no list holds ends as only finite verbs do, or before a comma as participles of either
 * gender.
 */
function opensAsVerb(token: Token, next: Token | undefined, endings: Lexicon['tagEndings']): boolean {
  return (
    endings.sure.some((ending) => token.lower.endsWith(ending)) ||
    (next?.lower === ',' && endsAsParticiple(token, endings))
  );
}

/** True if a word ends as participles of either gender do. */
function endsAsParticiple({ lower }: Token, endings: Lexicon['tagEndings']): boolean {
  const masculine = lower.replace(/s$/, '').replace(/a$/, 'o');
  return endings.participle.some((ending) => lower.endsWith(ending) || masculine.endsWith(ending));
}

const subjectFormsOf = (cases: NameCases, word: string): string[] => [
  ...subjectForms(cases, word, 'male'),
  ...subjectForms(cases, word, 'female'),
];

/**
 * Builds the test for languages in which only names are capitalised: a capital counts unless it is owed to
 * the place in the sentence.
 */
function amongSmallWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  {
    data: {
      invertsAlways,
      adjectivesFollow,
      completesByCase,
      dropsSubjects,
      genderedArticles,
      caseAtEnd,
      surnameFirst,
      owningEnding,
      homeEnding,
    },
    nameCases,
    definiteEndings,
    tagEndings,
  }: Lexicon,
): IndexTest {
  const starts = new Set<number>();
  for (const { from, to } of sentences) {
    let i = from;
    while (i < to && !tokens[i]?.isWord) i++;
    starts.add(i);
  }
  /** True where words hardly change their form: endings tell what a lone word is. */
  const isPlain = !invertsAlways && !adjectivesFollow && !caseAtEnd && !completesByCase;
  const titleCase = titleCaseParagraphs(sentences, tokens);
  const opensQuote = (i: number): boolean => (tokens[i]?.stretch ?? -1) >= 0 && !tokens[i - 1]?.isWord;
  const seenCapital = new Set<string>();
  const seenWritten = new Set<string>();
  const seenSmall = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.isWord) return;
    if (!token.isCapital) seenSmall.add(token.lower);
    else if (!starts.has(i) && !titleCase.has(token.paragraph) && !opensQuote(i)) {
      seenCapital.add(token.lower);
      seenWritten.add(token.lower);
      if (nameCases) for (const form of subjectFormsOf(nameCases, token.lower)) seenCapital.add(form);
    }
  });

  /** True if a word is a first name. Where names have an article, a bare word before a small one is none. */
  const isGiven = ({ noun }: Token, next: Token | undefined): boolean =>
    (noun & GIVEN_NAME) !== 0 && !(genderedArticles.male !== '' && next?.isWord && !next.isCapital);

  /** True if a word before one in small letters is rather a noun, an adjective or a verb than a name. */
  const isBareWord = (token: Token, next: Token | undefined, third: Token | undefined): boolean => {
    if (next?.isCapital) return false;
    if (next?.lower === '?') return true; // "Stoppen? Ze …": a question of one word
    if (isPlain && next?.isWord && !goesOnAsName(next) && ADJECTIVE_ENDING.test(token.lower)) return true;
    if (next && next.grammar === 0 && (next.noun & Noun.group) !== 0) return true; // "Groepjes mannen", "Boze bewoners"
    // "Motparten lo": a noun with its article as an ending
    if (definiteEndings.length > 0 && ARTICLE_ENDING.test(token.lower)) return true;
    if (caseAtEnd && !goesOnAsName(next)) return true;
    // "Recusou.", "Procurada, a prefeitura …": a verb whose subject is not spoken, or a participle that a comma follows
    if (dropsSubjects && opensAsVerb(token, next, tagEndings)) return true;
    // "Sollicité, le ministère …"
    if (
      adjectivesFollow &&
      next?.lower === ',' &&
      third &&
      third.grammar & DETERMINER &&
      endsAsParticiple(token, tagEndings)
    )
      return true;
    // "Soddisfatto per l'iniziativa", "Durissimo il commento": no verb and no sign follows, as it does a name alone
    return invertsAlways && next !== undefined && (next.grammar & OPENS_PHRASE) !== 0;
  };

  /**
   * True if a noun with its article as an ending says who the name behind it is: "[Klassekameraten] Mikkel",
   * "[Branschorganisationen] Luften".
   */
  const isSomebodys = ({ lower, noun }: Token, next: Token | undefined): boolean =>
    definiteEndings.length > 0 &&
    next?.isCapital === true &&
    ARTICLE_ENDING.test(lower) &&
    ((noun & Noun.definite) !== 0 || (next.noun & GIVEN_NAME) !== 0);

  /** True if a word is one that has a capital amid a sentence elsewhere, in this case or as a subject: "[Lindmanin] mielestä". */
  const isSeen = ({ lower }: Token): boolean =>
    seenCapital.has(lower) ||
    (nameCases !== null && subjectFormsOf(nameCases, lower).some((form) => seenWritten.has(form)));

  /** Nouns for what a headline is about, before a name: "[Interjú] Balla Tündével", "[Processo] Haidinger, parla la difesa". */
  const matters = (surnameFirst ? Noun.speechNoun | Noun.document : 0) | (adjectivesFollow ? Noun.common : 0);

  const atStart = (token: Token, next: Token | undefined, third: Token | undefined): boolean => {
    if (isGiven(token, next) || isSeen(token)) return true;
    if (isSomebodys(token, next) || (next?.isCapital && token.noun & matters)) return false;
    if (token.grammar !== 0 || ADVERB_ENDING.test(token.lower) || isBareWord(token, next, third))
      return false;
    // "Shares of Acme": of a word that a preposition follows only names of bodies ("Bank of Harlow") are known by it.
    if (next && opensComplement(next) && !(token.noun & Noun.organisation)) return false;
    // where names inflect and no article opens a noun phrase, any noun or adjective may stand first: "Zásah trval …"
    // and before a whole name it is what somebody is: "Дієтологиня Роксана Мельник"
    const isBeforeName = next !== undefined && ((next.noun & GIVEN_NAME) !== 0 || third?.isCapital === true);
    // what completes it by its case shows it for a noun, too: "Stanowisko Rosji"
    if (completesByCase && token.noun & Noun.place && goesOnAsName(next)) return true; // "Москва обвинила …"
    if (completesByCase)
      return next?.isCapital === true && !isBeforeName && !(token.noun & COMMON) && !(next.noun & COMPLETES);
    return (
      next?.isCapital === true || !(token.noun & (COMMON & ~Noun.organisation) || seenSmall.has(token.lower))
    );
  };

  const inTitleCase = (token: Token, before: Token | undefined): boolean => {
    if (seenCapital.has(token.lower)) return true;
    if (token.grammar & CUE_OR_VERB) return false;
    return ((token.noun | (before?.noun ?? 0)) & GIVEN_NAME) !== 0 || (token.noun & ANY_TITLE) !== 0;
  };

  /** True if a word is of the name of a place that an adjective is made of: "egy [New York-i] férfi", "[Delhi-based] Acme". */
  const isOfHome = (i: number): boolean =>
    homeEnding !== '' &&
    [i, i + 1].some((k) => tokens[k]?.isCapital && tokens[k]?.lower.endsWith(homeEnding));

  return (i) => {
    const token = tokens[i];
    if (isHandle(tokens, i)) return true;
    if (token && token.noun & Noun.bodyName) return true;
    if (!token?.isCapital || isOfHome(i) || isBanner(tokens, i)) return false;
    const next = tokens[i + 1];
    if (token.grammar & NEVER_NAME && isAcronym(token)) return !titleCase.has(token.paragraph);
    if (token.grammar & NEVER_NAME || token.noun & Noun.time) {
      // "Stati Uniti", but not "[Ma] Rossi": at the head of a sentence that is "but"
      const isLink = starts.has(i) && (token.grammar & Grammar.conjunction) !== 0;
      // "[Dagens] Nyheter"
      const isOwning =
        definiteEndings.length > 0 &&
        (token.noun & Noun.definite) !== 0 &&
        token.lower.endsWith(owningEnding);
      const canBegin = !isLink && (isOwning || (token.noun & (GIVEN_NAME | Noun.place)) !== 0);
      return canBegin && next?.isCapital === true && !(next.grammar & NEVER_NAME);
    }
    if (titleCase.has(token.paragraph)) return inTitleCase(token, tokens[i - 1]);
    return starts.has(i) || opensQuote(i) ? atStart(token, next, tokens[i + 2]) : true;
  };
}

/**
 * Builds the test for languages in which every noun is capitalised. It holds for known first names, acronyms,
 * places, what stands right after a first name or an office, runs of capitalised words, the last words of
 * such runs, and a lone capitalised word that stands bare beside a verb of saying.
 */
function amongNouns(tokens: readonly Token[], lexicon: Lexicon): IndexTest {
  const isUnlisted = (token: Token | undefined): token is Token =>
    token?.isCapital === true && !(token.grammar & NEVER_NAME) && !(token.noun & COMMON);
  const isOpen = (token: Token | undefined): token is Token =>
    isUnlisted(token) &&
    ((token.noun & GIVEN_NAME) !== 0 || !lexicon.nounEndings.some((e) => token.lower.endsWith(e)));
  const together = (a: Token, b: Token): boolean => a.sentence === b.sentence && a.stretch === b.stretch;
  // "[Trumps] Sinneswandel" in a text that has "Trump" as well
  const written = new Set(tokens.flatMap(({ isCapital, lower }) => (isCapital ? [lower] : [])));
  const owning = new RegExp(`(?<=..)${lexicon.data.owningEnding || '(?!)'}$`, 'u');
  const joined = (i: number): boolean => {
    const [first, second] = [tokens[i], tokens[i + 1]];
    const isOwner =
      first !== undefined && owning.test(first.lower) && written.has(first.lower.replace(owning, ''));
    return isOpen(first) && isOpen(second) && together(first, second) && !isAdjective(i) && !isOwner;
  };
  /** True if a word owes its capital to its place, and ends as adjectives before a noun do: "[Negative] Folgen". */
  const isAdjective = (i: number): boolean => {
    const [before, token] = [tokens[i - 1], tokens[i]];
    const opens = before?.sentence !== token?.sentence || before?.isWord === false;
    return opens && token?.noun === 0 && ADJECTIVE.test(token.lower);
  };
  /**
   * True if the word at `i` is a surname: after a first name any noun is one ("Eva Richter"), after an office
   * any unlisted one ("Minister Hartung").
   */
  const isSurname = (i: number): boolean => {
    // "George W. Bush"
    const isAfterInitial = tokens[i - 1]?.lower === '.' && isInitial(tokens, i - 2);
    const [before, token] = [tokens[isAfterInitial ? i - 3 : i - 1], tokens[i]];
    if (!before?.isCapital || !token?.isCapital || !together(before, token)) return false;
    if (before.noun & GIVEN_NAME) return !(token.grammar & NEVER_NAME) && !(token.noun & Noun.time);
    const isGenitive = token.lower.endsWith('s'); // "der Präsident Frankreichs"
    return (before.noun & OFFICE) !== 0 && isUnlisted(token) && !isGenitive;
  };
  const surnames = new Set<string>();
  tokens.forEach((token, i) => {
    const { lower } = token;
    const endsRun = joined(i - 1) && !joined(i);
    // "Dörte Kamphaus": a word that is only in its ending like a listed noun is no noun behind a first name
    const isOwnWord = isUnlisted(token) || lexicon.wordBits(lower)[1] === 0;
    if (endsRun || (isOwnWord && isSurname(i))) surnames.add(lower);
  });
  const isBare = (i: number): boolean => {
    const before = tokens[i - 1];
    const isOpening = before?.isCapital && !(before.grammar & DETERMINER); // "Weber", not "Diesen Preis"
    return (
      !before?.isWord ||
      isOpening ||
      !(
        before.grammar & (DETERMINER | Grammar.preposition) ||
        (before.grammar === 0 && /e[mnrs]?$/.test(before.lower))
      )
    );
  };
  /** Words of no list that the text has saying something, one person each: "sagte [Schot]" makes a name of "Schot hatte recht". */
  const sayers = new Set<string>();
  tokens.forEach((token, i) => {
    const verb = tokens[i - 1];
    const isOne = verb !== undefined && (verb.grammar & Grammar.speech) !== 0 && !verb.lower.endsWith('n');
    if (isOne && isOpen(token) && token.noun === 0 && together(verb, token)) sayers.add(token.lower);
  });
  const behindLone = wordsBehindLone(tokens);
  /** True if a noun follows a whole name whose surname the text writes without it, too: "nahm Ulf Steinberg [Bezug] auf". */
  const isBehindName = (i: number): boolean => {
    const [surname, token] = [tokens[i - 1], tokens[i]];
    if (!surname || !token || token.noun & GIVEN_NAME || surname.noun & GIVEN_NAME || !isSurname(i - 1))
      return false;
    return (
      hasNoun(tokens, i - 2, GIVEN_NAME) && behindLone(surname.lower).some((next) => next !== token.lower)
    );
  };
  return (i) => {
    const token = tokens[i];
    if (isBehindName(i)) return false;
    const isListed = lexicon.bodyNames.has(`${tokens[i - 1]?.lower}_${token?.lower}`); // "das Weiße [Haus]"
    if (hasNoun(tokens, i, Noun.bodyName) && !isListed) return true; // „[Bild]“ berichtet
    if (isSurname(i) || (token?.isCapital && surnames.has(token.lower))) return true;
    if (!isOpen(token)) return false;
    if (token.noun & (GIVEN_NAME | Noun.place) || isAcronym(token)) return true;
    if (joined(i - 1) || joined(i)) return true;
    const beside = (tokens[i - 1]?.grammar ?? 0) | (tokens[i + 1]?.grammar ?? 0);
    return isBare(i) && (sayers.has(token.lower) || (beside & (Grammar.speech | Grammar.quotative)) !== 0);
  };
}

/** Returns a function that gives, of a word in lower case, what follows it where it has a capital and the word before has none. */
function wordsBehindLone(tokens: readonly Token[]): (word: string) => readonly string[] {
  const found = new Map<string, string[]>();
  tokens.forEach(({ isCapital, lower }, i) => {
    if (!isCapital || tokens[i - 1]?.isCapital) return;
    const behind = found.get(lower);
    const next = tokens[i + 1]?.lower ?? '';
    if (behind) behind.push(next);
    else found.set(lower, [next]);
  });
  return (word) => found.get(word) ?? [];
}
