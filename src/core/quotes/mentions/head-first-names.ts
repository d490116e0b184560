import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_TITLE, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { looksLikeManner } from './manner.ts';

/** Most words of a name, its particles included. */
export const LONGEST_NAME = 5;
/** Fewest letters of a word by which a name is known again. */
export const SHORTEST_PART = 3;
const MOST_WORDS = 3;
/** Words of an office between a name and its colon. */
const LONGEST_LABEL = 6;
/** Letters written onto a word, before it ("to the") and behind it ("his"). */
const JOINED_BEFORE = /^(?:لل|بال|وال).../;
const JOINED_BEHIND = /(?:ه|ها|هم)$/;
const JOINED_HERS = /..(?:ها|هم)$/;
/** Small words that are written like names. */
const NAMELIKE = Grammar.adverb | Grammar.thought;
/** Most words with the article that one name has: "عاصم النبيه الجعبري". */
const MOST_ARTICLES = 2;
/** Small words that are written onto others. */
const CUT = Grammar.conjunction | Grammar.preposition;
/** First letters of a verb that begins a clause of its own behind a name: "[ي]سكن", "[ست]عود". */
export const VERBLIKE = /^(?:[يت]|سي|ست|سن)/;

/** Ending of adjectives for where a woman or a body is from. */
const WOMANS_HOME = /ية$/;
/** Ending of nouns for women. */
const WOMANS = 'ة';
/** The shapes of verbal nouns: "اتخاذ", "انسحاب", "استخدام", "تقديم". */
const VERBAL_NOUN = /^(?:ا[^و]ت.ا.|ات.ا.|ان..ا.|است..ا.|ت..ي.)$/;

/** Tells the names of people in a text without capitals whose nouns stand before what completes them. */
export class HeadFirstNames {
  protected readonly tokens: readonly Token[];
  private readonly article: string;
  private readonly joined: readonly string[];
  /** Words of the names that the text shows. */
  protected readonly known: ReadonlySet<string>;
  private readonly surnames: ReadonlySet<string>;

  constructor(
    tokens: readonly Token[],
    { data, joinedArticles }: Lexicon,
    known: ReadonlySet<string>,
    surnames: ReadonlySet<string>,
  ) {
    this.surnames = surnames;
    this.tokens = tokens;
    this.article = data.articlePrefix;
    this.joined = joinedArticles;
    this.known = known;
  }

  /**
   * True if a word is a first name with its surname behind it, though it could be an office: "سعيد رئيس" is
   * none.
   */
  protected isName(i: number): boolean {
    return hasNoun(this.tokens, i, GIVEN_NAME) && this.nameEnd(i) > i + 1;
  }

  /** True if an occupation is a surname of the text and stands alone: "هالة [الخطيب]", "تبتسم [الخطيب]", but not "[الخطيب] السابق". */
  protected isLoneSurname(i: number): boolean {
    if (!this.isDefinite(i) || !this.surnames.has(this.tokens[i]?.lower ?? '')) return false;
    return !this.together(i, i + 1) || !(this.isDefinite(i + 1) || hasNoun(this.tokens, i + 1, GIVEN_NAME));
  }

  protected isDefinite(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return (
      this.article !== '' &&
      lower !== this.article && // "آل", written alike
      (lower.startsWith(this.article) || this.joined.some((it) => lower.startsWith(it)))
    );
  }

  /** True if a word has the article and is one that names are made with: "نور [الدين]". */
  private isInnerPart(i: number): boolean {
    return hasNoun(this.tokens, i, Noun.particle) && this.isDefinite(i);
  }

  protected together(a: number, b: number): boolean {
    const [x, y] = [this.tokens[a], this.tokens[b]];
    return x !== undefined && x.sentence === y?.sentence && x.stretch === y.stretch;
  }

  /** True if a word is in no list, or is one of names. */
  protected isFree(i: number): boolean {
    const token = this.tokens[i];
    if (!token?.isWord || /^\p{N}/u.test(token.lower)) return false;
    if (token.noun & (GIVEN_NAME | Noun.particle) && !(token.grammar & ~NAMELIKE)) return true;
    // "[آنا] ماريا": written like "I"
    if (
      token.noun & GIVEN_NAME &&
      token.grammar & Grammar.firstOrSecond &&
      hasNoun(this.tokens, i + 1, GIVEN_NAME)
    )
      return true;
    return token.grammar === 0 && (token.noun & ~(Noun.place | Noun.oblique | Noun.definite)) === 0;
  }

  /** Returns the end of a name that may begin at a token; the token itself where none does. */
  protected nameEnd(start: number): number {
    const { tokens } = this;
    const isSurname = this.surnames.has(tokens[start]?.lower ?? '');
    // "وصفت نعيم | الحملة بأنها": a surname that is a first name as well, and what its bearer judges
    if (isSurname && hasGrammar(tokens, start - 1, Grammar.verdict) && this.isDefinite(start + 1))
      return start + 1;
    if (isSurname && !hasNoun(tokens, start, GIVEN_NAME | Noun.particle))
      return this.isFree(start) || this.isLoneSurname(start) ? start + 1 : start;
    const count = { words: 0, articles: 0 };
    let i = start;
    for (
      ;
      count.words < MOST_WORDS && i < start + LONGEST_NAME + MOST_WORDS - 1 && this.together(start, i);
      i++
    ) {
      if (!this.isPart(start, i, count)) break;
      if (!hasNoun(tokens, i, Noun.particle)) count.words++;
    }
    const isLoose = (k: number): boolean =>
      hasNoun(tokens, k, Noun.particle) && !hasNoun(tokens, k, GIVEN_NAME) && !this.isInnerPart(k);
    while (i > start && isLoose(i - 1)) i--;
    return i === start + 1 && hasNoun(tokens, start, GIVEN_NAME) ? this.overCut(i) : i;
  }

  /**
   * Returns the end of a surname that was cut since it begins like a small word: "ديفيد [ك|اميرون]، وزير", "دارين [و|ايت]";
   * `from` where none stands there.
   */
  private overCut(from: number): number {
    const { tokens } = this;
    const isCut = this.together(from - 1, from + 1) && tokens[from]?.end === tokens[from + 1]?.start;
    if (!isCut || this.isDefinite(from + 1) || !hasGrammar(tokens, from, CUT)) return from;
    const isJoining = hasGrammar(tokens, from, Grammar.conjunction);
    if (isJoining && !(hasNoun(tokens, from + 1, Noun.particle) && !hasNoun(tokens, from + 1, GIVEN_NAME)))
      return from;
    const next = tokens[from + 2];
    const isEnd = next?.isWord === false || hasGrammar(tokens, from + 2, Grammar.complementiser);
    return isEnd && !hasGrammar(tokens, from + 1, -1) ? from + 2 : from;
  }

  /** True if a word belongs to the name that begins at `start`; if it has the article, adds it to `count`. */
  private isPart(start: number, i: number, count: { words: number; articles: number }): boolean {
    const { tokens } = this;
    const isSurname = i > start && this.isSurnameOfOffice(i);
    // "عبد [الملك]": a title with the article behind a particle
    const isServed =
      i > start &&
      hasNoun(tokens, i - 1, Noun.particle) &&
      this.isDefinite(i) &&
      hasNoun(tokens, i, ANY_TITLE);
    const isBound = isServed || this.isBoundNoun(start, i);
    if (!this.isFree(i) && !isSurname && !isBound) return false;
    if (i > start && !isBound && ((!isSurname && this.isNoSurname(i)) || this.isOver(start, i))) return false;
    if (count.words > 1 && !this.goesOn(i)) return false;
    if (!this.isDefinite(i) || this.isInnerPart(i)) return true;
    count.articles++;
    // a word with the article behind a surname is one as well where the phrase ends with it
    if (count.articles > 1) return count.articles <= MOST_ARTICLES && this.closes(i + 1);
    return count.words < 2 || this.closes(i + 1);
  }

  /**
   * True if a noun belongs to a name as what its particle asks for, or right before what is said: "أحمد أبو [عودة]", "محمد آل
   * [ثاني]", "قال يحيى [سريع] إن".
   */
  private isBoundNoun(start: number, i: number): boolean {
    const { tokens } = this;
    if (i === start || !hasNoun(tokens, i, Noun.common) || hasGrammar(tokens, i, -1)) return false;
    if (i - 1 > start && hasNoun(tokens, i - 1, Noun.particle) && !this.isDefinite(i - 1)) return true;
    const isBare = !this.isDefinite(i) && i === start + 1 && hasNoun(tokens, start, GIVEN_NAME);
    return isBare && (hasGrammar(tokens, i + 1, Grammar.complementiser) || tokens[i + 1]?.lower === ':');
  }

  /**
   * True if an occupation is a surname behind a first name: "فهد [النجار]", "سليم [حداد]", but not "رباح [الأمين] العام" or
   * "سعيد [رئيس] الوزراء", where what completes the office follows.
   */
  private isSurnameOfOffice(i: number): boolean {
    if (!hasNoun(this.tokens, i - 1, GIVEN_NAME) || !hasNoun(this.tokens, i, OFFICE)) return false;
    if (this.tokens[i]?.lower.endsWith(WOMANS)) return false; // "اتهم سامر عيد [الوزيرة]"
    if (this.isDefinite(i)) return !(this.together(i, i + 1) && this.isDefinite(i + 1));
    const next = this.tokens[i + 1];
    // "أبلغ سليم [حداد] نظيره": an office would be completed by no noun that is somebody's
    const isOwned = hasNoun(this.tokens, i + 1, Noun.definite) && !this.isDefinite(i + 1);
    return !next?.isWord || !this.together(i, i + 1) || isOwned || (next.grammar !== 0 && next.noun === 0);
  }

  /** True if a name is over before a word: behind a surname with the article no word without it follows. */
  private isOver(start: number, i: number): boolean {
    const { tokens } = this;
    if (!this.isDefinite(i - 1) || this.isDefinite(i) || this.isInnerPart(i - 1)) return false;
    if (hasNoun(tokens, i, Noun.particle)) return false;
    const isFirst = i - 1 === start && hasNoun(tokens, start, GIVEN_NAME);
    return !isFirst && !hasNoun(tokens, i - 2, Noun.particle);
  }

  /**
   * True if a third word may belong to a name: it is a first name, stands behind a first name or particle, or
   * is the last of its phrase.
   */
  private goesOn(i: number): boolean {
    const { tokens } = this;
    if (this.isDefinite(i) || hasNoun(tokens, i, GIVEN_NAME | Noun.particle)) return true;
    if (hasNoun(tokens, i - 1, Noun.particle)) return true;
    return this.endsHere(i + 1) && !VERBLIKE.test(tokens[i]?.lower ?? '');
  }

  /**
   * True if a word is no surname because a small word or a pronoun is written onto it: "لل|صحافيين",
   * "تحفظ|ه". A place is none either.
   */
  protected isNoSurname(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    if (this.known.has(lower)) return false;
    const isJoined = JOINED_BEFORE.test(lower) || (!this.isDefinite(i) && JOINED_BEHIND.test(lower));
    const isAdjective = this.isDefinite(i) && WOMANS_HOME.test(lower); // "عائلة ياسين محمد [السورية]"
    return (lower.length > SHORTEST_PART && isJoined) || isAdjective || hasNoun(this.tokens, i, Noun.place);
  }

  /** True if a word is what somebody does or promises, and no part of a name: "شركة تويتر [اتخاذ] إجراءات". */
  protected isVerbalNoun(i: number): boolean {
    const { lower = '' } = this.tokens[i] ?? {};
    return VERBAL_NOUN.test(lower) && !hasNoun(this.tokens, i, GIVEN_NAME) && !this.known.has(lower);
  }

  /** True if a comma or a small word follows, but no full stop. */
  private closes(i: number): boolean {
    return this.tokens[i]?.lower !== '.' && this.endsHere(i);
  }

  /**
   * True if a noun phrase ends before a token: the token is a sign, or a word that cannot be part of a name.
   */
  protected endsHere(i: number): boolean {
    return !this.tokens[i]?.isWord || !this.together(i - 1, i) || !this.isFree(i);
  }

  /**
   * True if words are shown to be somebody's name: by the first one, by the verb of saying before it, or
   * because the text names them elsewhere.
   */
  protected isShown(from: number, to: number): boolean {
    const { tokens } = this;
    const opens = hasNoun(tokens, from, GIVEN_NAME) || this.isOpeningParticle(from);
    if ((opens && to > from + 1) || this.isLabel(from, to)) return true;
    if (to === from + 1 && hasGrammar(tokens, from, Grammar.adverb)) return false; // "الآن", a first name too
    if (this.known.has(tokens[from]?.lower ?? '') && to === from + 1) return true;
    if (JOINED_HERS.test(tokens[from]?.lower ?? '')) return false; // "وصف [روايتها] الأولى"
    // "بيّن [الحلبي] أن", but not "من بين [يديه]"
    const isVerb =
      !hasGrammar(tokens, from - 1, Grammar.preposition) || hasGrammar(tokens, to, Grammar.complementiser);
    const isSpoken = isVerb && hasGrammar(tokens, from - 1, Grammar.speech) && this.together(from - 1, from);
    // "اتهمت [كييف] روسيا": a government, named by its capital
    if (isSpoken && to === from + 1 && hasNoun(tokens, from, Noun.place)) return true;
    if (!isSpoken || !this.endsHere(to) || to > from + 3) return false;
    // one word with the article is rather an object: "رفضوا [الإخلاء]"
    if (this.isDefinite(from))
      return to > from + 1 || !hasGrammar(tokens, from - 1, Grammar.verb | Grammar.verdict);
    const { lower = '' } = tokens[from] ?? {};
    const isManner = to === from + 1 && !hasNoun(tokens, from, GIVEN_NAME) && looksLikeManner(lower);
    // "سجل [هدفا واحدا]": a noun and its adjective in the form of an object
    const isObject = to > from + 1 && [from, to - 1].every((i) => /ا$/.test(tokens[i]?.lower ?? ''));
    return !VERBLIKE.test(lower) && !isManner && !isObject && !this.isDefinite(to - 1);
  }

  /** True if words open their line before an office and a colon: "- [روليني] لاعب الاتحاد: «…»". */
  private isLabel(from: number, to: number): boolean {
    const { tokens } = this;
    if (!hasNoun(tokens, to, OFFICE) || this.isDefinite(from)) return false;
    const first = /^[-–—•]$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
    if (tokens[first - 1]?.paragraph === tokens[from]?.paragraph) return false;
    let i = to;
    while (i < to + LONGEST_LABEL && tokens[i]?.isWord && this.together(from, i)) i++;
    return tokens[i]?.lower === ':';
  }

  protected isOpeningParticle(i: number): boolean {
    return hasNoun(this.tokens, i, Noun.particle) && !this.isDefinite(i) && this.nameEnd(i) > i + 1;
  }
}
