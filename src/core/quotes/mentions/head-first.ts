import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  ANY_PRONOUN,
  ANY_TITLE,
  CUE,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { HeadFirstNames, LONGEST_NAME, SHORTEST_PART, VERBLIKE } from './head-first-names.ts';
import type { Mention } from './mention.ts';

const HEAD = SPEAKING_NOUN | ANY_TITLE;
/** Most words of an office with what completes it. */
const LONGEST_OFFICE = 12;
const LONGEST_DESCRIPTION = 5;
/** Ending of adjectives that are made of nouns, those for where somebody comes from among them. */
const ADJECTIVE = /ية?$/;
/** Endings of adjectives of several people. */
const PLURAL = /(?:ون|ين|ان)$/;
/** Tokens of a body's name between marks. */
const MARKED_NAME = 5;
/** A noun with "with" or "for" written onto it: "[بمرافعة] النيابة", "[لأساسيات] اللغة". */
const JOINED_NOUN = /^[بل]..+(?:ة|ات)$/;
/** "With", alone or written onto a word. */
const WITH = /^ب/;
const SON_OF = 'بن';
const IN_NAME_OF = 'باسم';
const WITHOUT = 'بلا';

/**
 * Finds the noun phrases of a text without capitals whose nouns stand before what completes them: "وزير المالية [نبيل
 * الحاج]", "مصدر حكومي". Names are known by their first word, by the office, the title or the verb of saying before them,
 * and where the text writes a part of one again.
 */
export function findHeadFirstMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const first = new HeadFirstPhrases(tokens, lexicon, new Set(), new Set());
  const known = new Set<string>();
  const surnames = new Set<string>();
  for (const { type, nameFrom, to } of first.find()) {
    if (type !== 'name' || hasNoun(tokens, nameFrom, Noun.organisation)) continue;
    for (let i = nameFrom; i < to; i++) {
      const { lower = '', noun = 0 } = tokens[i] ?? {};
      if (lower.length >= SHORTEST_PART && !(noun & Noun.particle)) known.add(lower);
    }
    const { lower = '' } = tokens[to - 1] ?? {};
    if (to > nameFrom + 1) surnames.add(lower);
  }
  return new HeadFirstPhrases(tokens, lexicon, known, surnames).find();
}

class HeadFirstPhrases extends HeadFirstNames {
  find(): Mention[] {
    const out: Mention[] = [];
    for (let i = 0; i < this.tokens.length; ) {
      const mention = this.at(i);
      if (mention) out.push(mention);
      i = Math.max(i + 1, mention?.titleTo ?? mention?.to ?? 0);
    }
    return out;
  }

  private at(i: number): Mention | null {
    const token = this.tokens[i];
    if (!token?.isWord) return null;
    if (token.grammar & Grammar.open && token.grammar & Grammar.determiner) return this.oneOf(i);
    if (token.grammar & Grammar.open && hasNoun(this.tokens, i, Noun.anonymous)) return this.described(i);
    if (token.grammar & CUE && (!(token.noun & OFFICE) || this.opensClause(i))) return null;
    if (token.noun & OFFICE && !this.isName(i) && !this.isLoneSurname(i))
      return this.describesThing(i) ? null : this.officeAt(i);
    if (token.noun & Noun.organisation && !(token.noun & GIVEN_NAME)) return this.bodyAt(i);
    const to = this.nameEnd(i);
    if (to > i && this.isShown(i, to)) return this.named(i, i, to);
    const native = this.behindDemonym(i);
    if (native) return native;
    if (token.noun & HEAD && !(token.noun & GIVEN_NAME)) return this.described(i);
    return token.grammar & ANY_PRONOUN ? this.pronoun(i) : null;
  }

  /**
   * True if a word without an article opens its sentence or a clause behind a comma, as verbs do: "[طالب] السكان البلدية",
   * "و[طالب] السكان", "، فيما [طالب] الوزير".
   */
  private opensClause(i: number): boolean {
    const { tokens } = this;
    if (this.isDefinite(i)) return false;
    const isJoined = hasGrammar(tokens, i - 1, Grammar.conjunction | Grammar.subordinator);
    const before = isJoined ? i - 2 : i - 1;
    if (tokens[before]?.sentence !== tokens[i]?.sentence) return true;
    const hasSubject = this.isDefinite(i + 1) || hasNoun(tokens, i + 1, HEAD);
    // "، حيث [طالب] بإعادة المحاكمة": no subject, but what is demanded
    const hasObject = tokens[i - 1]?.end !== tokens[i]?.start && WITH.test(tokens[i + 1]?.lower ?? '');
    return isJoined && tokens[before]?.lower === ',' && (hasSubject || hasObject);
  }

  /** True if a word for somebody is an adjective of the thing before it: "مؤتمر [صحافي]", "المؤتمر [الصحافي]". */
  private describesThing(i: number): boolean {
    const { tokens } = this;
    return (
      ADJECTIVE.test(tokens[i]?.lower ?? '') &&
      this.together(i - 1, i) &&
      hasNoun(tokens, i - 1, Noun.common | Noun.document | Noun.speechNoun) &&
      !hasNoun(tokens, i - 1, HEAD & ~Noun.document) &&
      this.isDefinite(i - 1) === this.isDefinite(i)
    );
  }

  /**
   * Returns the mention of one of several, whom the noun behind tells: "[أحد] أعضائه". Without such a noun
   * the word is a pronoun.
   */
  private oneOf(i: number): Mention {
    if (!this.together(i, i + 1) || !hasNoun(this.tokens, i + 1, HEAD)) return this.pronoun(i);
    const { to } = this.described(i + 1);
    return { type: 'description', from: i, to, head: i + 1, nameFrom: i, isModifier: false };
  }

  private pronoun(i: number): Mention {
    return { type: 'pronoun', from: i, to: i + 1, head: i, nameFrom: i, isModifier: false };
  }

  private named(from: number, first: number, to: number): Mention {
    // "الدكتور [ثاني] بن أحمد": the word before "son of" is a first name, whatever else it is
    const isSon = this.tokens[first]?.lower === SON_OF && this.together(first - 1, first);
    // "قال [ف|انيس] كيتشيريان": behind a verb of saying the letter is no "and"
    const isCut =
      first === from &&
      this.tokens[first - 1]?.end === this.tokens[first]?.start &&
      hasGrammar(this.tokens, first - 1, Grammar.conjunction) &&
      hasGrammar(this.tokens, first - 2, Grammar.speech);
    if (isCut) return this.named(first - 1, first - 1, to);
    const isBefore = isSon && this.tokens[first - 1]?.isWord && !hasGrammar(this.tokens, first - 1, -1);
    const nameFrom = isBefore ? first - 1 : first;
    const name: Mention = { type: 'name', from, to, head: to - 1, nameFrom, isModifier: false };
    // "نعى وزير الثقافة أحمد هنو | الفنان الراحل": whose office stands before the name has no other one right behind it
    const isToldBefore = hasNoun(this.tokens, from, Noun.role) && from < nameFrom;
    const isFollowed =
      !isToldBefore && this.together(from, to) && hasNoun(this.tokens, to, OFFICE) && !this.isName(to);
    const office = isFollowed ? this.officeAt(to) : null;
    return office?.type === 'description' ? { ...name, titleTo: this.overMarks(office.to) } : name;
  }

  /** The token behind the name between marks of a body that completes an office: "رئيس شركة [«أرامكو»]"; `to` where none follows. */
  private overMarks(to: number): number {
    const { tokens } = this;
    const stretch = tokens[to]?.stretch ?? -1;
    if (stretch < 0 || !hasNoun(tokens, to - 1, Noun.organisation)) return to;
    let end = to;
    while (tokens[end]?.stretch === stretch && end <= to + MARKED_NAME) end++;
    return end > to + MARKED_NAME ? to : end;
  }

  /**
   * Returns the mention of an office with the name behind it or behind its comma; without a name the
   * description.
   */
  private officeAt(i: number): Mention {
    const { tokens } = this;
    let j = i + 1;
    for (; j < i + LONGEST_OFFICE && this.together(i, j); j++) {
      const to = this.givenAt(j, i);
      if (to > j) return this.named(i, this.isUnlistedFirst(j - 1, i) ? j - 1 : j, to);
      // "الرئيس التنفيذي لشركة مورو، [أمين صالح]": what completes the office is no name where one stands behind the comma
      if (tokens[j]?.lower === ',') return this.behindComma(i, j) ?? this.foreign(i, j) ?? this.described(i);
      const name = this.isFree(j) ? null : this.foreign(i, j);
      if (name) return name;
      if (!this.completes(j) && this.givenAt(j + 2, i) <= j + 2) break;
    }
    return this.foreign(i, j) ?? this.described(i);
  }

  /**
   * Returns the end of a name behind an office that begins with a first name, or with a word of the text's
   * names; `j` where none begins there.
   */
  private givenAt(j: number, office: number): number {
    const to = this.nameEnd(j);
    const opens = hasNoun(this.tokens, j, GIVEN_NAME) || this.isOpeningParticle(j);
    if (to > j + 1 && opens) return to;
    if (to === j + 1 && office === j - 1 && hasNoun(this.tokens, j, GIVEN_NAME) && this.endsHere(to))
      return to;
    // "وزير الخارجية [المصري] بدر عبد العاطي": a surname of the text that is an adjective before a whole name
    const isAdjective = hasNoun(this.tokens, to, GIVEN_NAME) && this.nameEnd(to) > to + 1;
    const isKnown = this.known.has(this.tokens[j]?.lower ?? '') && !isAdjective;
    return to > j && isKnown && (this.isDefinite(office) || this.isDefinite(j - 1)) ? to : j;
  }

  /**
   * True if a word is a first name that no list has, before a surname that is a first name as well: "الفنانة
   * [مي] سليم".
   */
  private isUnlistedFirst(i: number, office: number): boolean {
    const isBare = this.isFree(i) && !this.isDefinite(i) && !hasNoun(this.tokens, i, GIVEN_NAME | Noun.place);
    return i > office && isBare && this.isDefinite(i - 1) && !this.isNoSurname(i);
  }

  /**
   * Returns the mention of an office whose name, or another title with one, stands between commas: "رئيس
   * الحكومة، عثمان الفيلالي، إن"; null where there is none.
   */
  private behindComma(office: number, comma: number): Mention | null {
    const from = comma + 1;
    if (!this.together(office, from)) return null;
    if (hasNoun(this.tokens, from, OFFICE) && !this.isName(from)) {
      const next = this.officeAt(from);
      return next.type === 'name' && next.nameFrom - from < LONGEST_DESCRIPTION
        ? { ...next, from: office }
        : null;
    }
    const isDemonym = ADJECTIVE.test(this.tokens[from]?.lower ?? '');
    const isBefore = !this.isDefinite(from + 1) || isDemonym;
    const isWord = this.isFree(from) || (isDemonym && !hasGrammar(this.tokens, from, -1));
    const isHome = this.isDefinite(from) && isWord && this.isFree(from + 1) && isBefore;
    const start = isHome ? from + 1 : from;
    const to = this.nameEnd(start);
    const closes = /^[,.():]$/.test(this.tokens[to]?.lower ?? '.') || this.endsHere(to);
    return to > start + 1 && closes ? this.named(office, start, to) : null;
  }

  /**
   * Returns the mention of an office with a name of unlisted words without article behind a word that has it:
   * "الناقد [جوان خليل]", "المهاجم البرازيلي [فيتينيو]"; null where there is none.
   */
  private foreign(office: number, end: number): Mention | null {
    const { tokens } = this;
    let from = end;
    while (from > office + 1 && this.isFree(from - 1)) from--;
    const home = from;
    const ends = (i: number): boolean =>
      this.isDefinite(i) ||
      hasNoun(this.tokens, i, Noun.place | Noun.definite) ||
      (i === office && this.isDefinite(office)) ||
      (i === home && this.isOfBody(home, end));
    while (from < end && (ends(from) || !ends(from - 1))) from++;
    if (from >= end || end - from > LONGEST_NAME) return null;
    if (end === from + 1 && JOINED_NOUN.test(tokens[from]?.lower ?? '')) return null;
    return this.endsHere(end) ? this.named(office, from, end) : null;
  }

  /** True if the first of three unlisted words is what a body is named after: "رئيس بلدية [سنديرغي] سركان أوزجان". */
  private isOfBody(i: number, end: number): boolean {
    const isBare = [i, i + 1, i + 2].every(
      (k) => !this.isDefinite(k) && !hasNoun(this.tokens, k, GIVEN_NAME),
    );
    return (
      end === i + 3 && isBare && hasNoun(this.tokens, i - 1, Noun.organisation) && !this.isDefinite(i - 1)
    );
  }

  /**
   * Returns the mention of a name behind the word for where somebody comes from: "الأرجنتيني [خوان أنطونيو
   * بيتزي]"; null where there is none.
   */
  private behindDemonym(i: number): Mention | null {
    const { tokens } = this;
    const { lower = '', grammar = 0 } = tokens[i] ?? {};
    if (!this.isDefinite(i) || grammar !== 0 || !ADJECTIVE.test(lower) || this.isCompleting(i)) return null;
    const from = i + 1;
    const to = this.together(i, from) ? this.nameEnd(from) : from;
    // "قال الإسباني [تشابي] ألونسو": behind the verb of saying no other verb follows
    const isSpoken = hasGrammar(tokens, i - 1, Grammar.speech);
    const isOwn = isSpoken || hasNoun(tokens, from, GIVEN_NAME) || !VERBLIKE.test(tokens[from]?.lower ?? '');
    return to > from + 1 && isOwn && !this.isDefinite(from) && this.endsHere(to)
      ? this.named(i, from, to)
      : null;
  }

  /** True if a noun stands right before a word, which then describes it. */
  private isCompleting(i: number): boolean {
    return (
      this.tokens[i - 1]?.isWord === true && this.together(i - 1, i) && !hasGrammar(this.tokens, i - 1, -1)
    );
  }

  /** True if a word can complete an office: it is no verb and opens no clause. */
  private completes(j: number): boolean {
    const token = this.tokens[j];
    if (!token?.isWord || /^\p{N}/u.test(token.lower)) return false;
    if (token.grammar & (Grammar.termCue | Grammar.determiner) || token.noun & HEAD)
      return !(token.grammar & CUE);
    if (token.noun & Noun.speechNoun) return false;
    if (!(token.grammar & (Grammar.conjunction | Grammar.preposition))) return token.grammar === 0;
    if (hasNoun(this.tokens, j + 1, Noun.document | Noun.speechNoun)) return false;
    if (hasNoun(this.tokens, j + 1, Noun.definite) && !this.isDefinite(j + 1)) return false; // "عبر الأمين العام عن [قلقه]"
    return (
      this.isDefinite(j + 1) ||
      this.isDefinite(j + 2) ||
      hasNoun(this.tokens, j + 1, HEAD | Noun.place | Noun.common) ||
      hasNoun(this.tokens, j + 2, Noun.place) ||
      hasGrammar(this.tokens, j + 1, Grammar.determiner)
    );
  }

  /**
   * Returns the name of a body: the word for it and what it is the body of, "وزارة الصحة". The word alone is
   * a description.
   */
  private bodyAt(i: number): Mention {
    let to = i + 1;
    const isDefinite = this.isDefinite(i);
    const goesOn = (k: number): boolean =>
      this.together(i, k) && (isDefinite ? this.isAdjective(i, k) : this.completesBody(i, k));
    while (to < i + LONGEST_DESCRIPTION && goesOn(to)) to++;
    const end = to > i + 1 ? this.purposeEnd(i, to) : to;
    if (end === i + 1 || (isDefinite && end === to)) return this.described(i);
    return { type: 'name', from: i, to: end, head: i, nameFrom: i, isModifier: false };
  }

  private isAdjective(body: number, i: number): boolean {
    return this.isDefinite(i) && !hasGrammar(this.tokens, i, -1) && this.agrees(body, i);
  }

  /**
   * Returns the end of what a body is for, behind its name: "المديرية العامة [لقوى الأمن الداخلي]", "الهيئة
   * العامة [للاستثمار]"; `from` where nothing of the kind follows.
   */
  private purposeEnd(body: number, from: number): number {
    const { tokens } = this;
    let to = from;
    const isPurpose = hasNoun(tokens, to, Noun.oblique) || this.isForSeveral(to);
    if (this.together(body, to) && isPurpose) to += this.isForSeveral(to) ? 3 : 1;
    else if (
      this.together(body, to + 1) &&
      this.isWrittenOn(to) &&
      hasNoun(tokens, to + 1, -1) &&
      !this.isDefinite(to + 1)
    )
      to += 2;
    if (to === from || hasNoun(tokens, to - 1, HEAD | Noun.speechNoun)) return from;
    while (
      to < from + LONGEST_DESCRIPTION &&
      this.together(body, to) &&
      this.isDefinite(to) &&
      !hasGrammar(tokens, to, -1)
    )
      to++;
    return to;
  }

  /** "[لغوث وتشغيل] اللاجئين": two nouns of what a body does, the first with "for" written onto it. */
  private isForSeveral(i: number): boolean {
    const { tokens } = this;
    const isJoined = /^ل.../.test(tokens[i]?.lower ?? '') && this.isFree(i);
    return isJoined && hasGrammar(tokens, i + 1, Grammar.conjunction) && this.isDefinite(i + 3);
  }

  /** True if a preposition is written onto the next word: "ل|قوى", "ب|منطقة". */
  private isWrittenOn(i: number): boolean {
    return (
      hasGrammar(this.tokens, i, Grammar.preposition) && this.tokens[i]?.end === this.tokens[i + 1]?.start
    );
  }

  private completesBody(body: number, j: number): boolean {
    const token = this.tokens[j];
    if (!token?.isWord || token.grammar !== 0 || token.noun & Noun.time) return false;
    if (j === body + 1 || this.isDefinite(j) || token.noun & (Noun.place | Noun.particle)) return true;
    const before = this.tokens[j - 1];
    if (hasNoun(this.tokens, j - 1, Noun.particle) || before?.lower === WITHOUT) return true; // "أطباء بلا [حدود]"
    return j === body + 2 && !this.isDefinite(j - 1) && this.isFree(j) && !this.isVerbalNoun(j);
  }

  private described(i: number): Mention {
    const whole = this.completedBySeveral(i);
    if (whole > i + 1)
      return { type: 'description', from: i, to: whole, head: i, nameFrom: i, isModifier: false };
    let to = i + 1;
    const isPlain = (k: number): boolean =>
      this.together(i, k) && (this.isFree(k) || hasNoun(this.tokens, k, HEAD | Noun.place | Noun.common));
    if (!this.isDefinite(i) && isPlain(to) && !this.isDefinite(to)) to++;
    if (
      to > i + 1 &&
      hasNoun(this.tokens, to, Noun.anonymous | Noun.role) &&
      isPlain(to) &&
      !this.isDefinite(to)
    )
      to++;
    // "أبلغ مسؤولان أميركيان [الصحيفة]": behind an adjective without an article it is another noun
    const isClosed =
      to > i + 1 &&
      hasNoun(this.tokens, i, Noun.group | Noun.anonymous) &&
      PLURAL.test(this.tokens[to - 1]?.lower ?? '');
    while (
      !isClosed &&
      to < i + LONGEST_DESCRIPTION - 1 &&
      isPlain(to) &&
      (this.isDefinite(to) || hasNoun(this.tokens, to, Noun.place)) &&
      !hasGrammar(this.tokens, to, CUE) &&
      this.agrees(i, to)
    )
      to++;
    if (to > i + 1 && this.isJudged(i, to - 1)) to--;
    return { type: 'description', from: i, to, head: i, nameFrom: i, isModifier: false };
  }

  /**
   * True if the last word of a phrase is what a verb of judging before it judges: "وصفت المعارضة [القرار] بأنه ضربة", "وصف خبراء
   * [القرار] بأنه", but not "وصف خبراء الأرصاد الحالة بأنها".
   */
  private isJudged(from: number, last: number): boolean {
    const { tokens } = this;
    return (
      hasGrammar(tokens, from - 1, Grammar.verdict) &&
      this.isDefinite(last) &&
      hasGrammar(tokens, last + 1, Grammar.preposition | Grammar.complementiser) &&
      !ADJECTIVE.test(tokens[last]?.lower ?? '')
    );
  }

  /**
   * Returns the end of somebody who is told by one of several, or by whom he speaks for: "والد [أحد الضحايا]", "متحدث [باسم
   * الوزارة]"; the next token where nothing of the kind follows.
   */
  private completedBySeveral(i: number): number {
    const { tokens } = this;
    const to = i + 1;
    if (!this.together(i, to + 1) || hasGrammar(tokens, i, Grammar.open)) return to;
    const isOneOf = hasGrammar(tokens, to, Grammar.open) && hasGrammar(tokens, to, Grammar.determiner);
    const isFor = tokens[to]?.lower === IN_NAME_OF;
    // "متحدث باسم [وزارة الصحة التونسية]": the body, whole
    if (isFor && hasNoun(tokens, to + 1, Noun.organisation)) return this.bodyAt(to + 1).to;
    return (isOneOf || isFor) && this.isDefinite(to + 1) ? to + 2 : to;
  }

  /**
   * True if an adjective with the article can belong to the noun: "الشرطة [البريطانية]", not "الشرطة |
   * الادعاءات".
   */
  private agrees(noun: number, i: number): boolean {
    const [head, adjective] = [this.tokens[noun]?.lower ?? '', this.tokens[i]?.lower ?? ''];
    if (!this.isDefinite(noun) || hasNoun(this.tokens, noun, Noun.group)) return true;
    return head.endsWith('ة') === adjective.endsWith('ة') && !adjective.endsWith('ات');
  }
}
