import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { genderShown } from './agreement.ts';
import { canAct } from './can-act.ts';
import { CarriedSpeaker, NOBODY, type Owner } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';
import { GrammarReader, hasHeadline, type OuterStretch } from './grammar-reader.ts';

/** Words between a verb and the subject behind it. */
const SUBJECT_REACH = 4;
/** Signs and words between a quotation and the verb behind it. */
const TAG_REACH = 6;
/** Words behind a verb of quoting among which the one quoted is named. */
const QUOTED_REACH = 12;
/** Tokens between a verb and the quotation that it brings in. */
const CUE_REACH = 40;
/** Tokens of a quotation that may be a name or a term. */
const TERM = 5;
/** The same, of one word between marks. */
const WORD = 3;
/** Tokens between a verb of judging and the words of the judgement. */
const VERDICT_REACH = 20;
const LEAST_STATEMENT = 3;
/** Words between an office and the body between marks that somebody holds it in. */
const OFFICE_REACH = 3;
/** Words between an office and its bearer's name that tell where that one lives. */
const PLACE_REACH = 5;
/** The word that sets off whom a sentence is about, and the one before the verb that takes that one up. */
const TOPIC = /^اما$/;
const TAKES_UP = /^ف$/;
const SMALL = Grammar.adverb | Grammar.auxiliary;

const TIED = 0.97;
const LOOSE = 0.85;

/**
 * Ties where the verb opens its clause and its subject follows: "قال الوزير نبيل الحاج: «…»", "«…»، قال دوفال". A verb
 * without a subject goes on with whoever spoke last; so does a participle ("مؤكدا أن …").
 */
export const verbFirstTies = (a: Analysis): CueTie[] => new VerbFirst(a).read();

interface Cue {
  at: number;
  owner: Owner | null;
  /** Token behind the subject, or behind the verb. */
  to: number;
}

class VerbFirst extends GrammarReader {
  /** Last speakers of each gender. */
  private readonly carriedBy = { male: new CarriedSpeaker(), female: new CarriedSpeaker() };
  /** Genders of subjects, as their verbs tell them. */
  private readonly genders = new Map<Mention, 'male' | 'female'>();
  /** Stretches that are somebody's name between marks. */
  private readonly names = new Set<number>();
  /** Statements of the sentence at hand, and the stretches in it that are somebody's words. */
  private statements: { cue: number; owner: Owner; span: readonly [number, number] }[] = [];
  private quoted: OuterStretch[] = [];

  protected override readSentence(sentence: Sentence): void {
    const { paragraph } = sentence;
    const topic = this.topicOf(sentence);
    const cues: Cue[] = [];
    let last: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (stretch) {
        const owner = this.ownerOf(stretch, sentence, cues);
        if (owner) {
          this.own(stretch, this.cueOf(stretch, cues), owner);
          this.quoted.push(stretch);
        }
        last = owner?.mention ?? last;
        i = Math.max(i, stretch.to - 1);
        continue;
      }
      const cue: Cue | null = this.accordingAt(i, cues) ?? this.cueAt(i, sentence, last ?? topic);
      if (!cue) continue;
      cues.push(cue);
      last = cue.owner?.mention ?? last;
      this.readStatement(cue, sentence);
    }
    if (paragraph === 0 && cues.length === 0 && hasHeadline(this.a)) this.readHeadline(sentence);
    this.endStatements();
    const speaker = last ?? topic;
    if (speaker && (last || speaker.type === 'name')) this.carry(speaker, paragraph);
    if (topic && !last) this.add(topic.to, { mention: topic, share: TIED }, {});
  }

  /**
   * Reads a headline that begins with the speaker and a colon: "وزير المالية: الودائع ليست ورقة انتخابية".
   */
  private readHeadline({ from, to }: Sentence): void {
    const { tokens } = this.a;
    for (let i = from; i < to; i++) {
      if (tokens[i]?.lower !== ':' || (tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionEnding(this.a, i - 1);
      const isOpening = mention && !tokens[mention.from - 1]?.isWord && canAct(this.a, mention);
      if (isOpening && to - i > LEAST_STATEMENT)
        this.statements.push({ cue: i, owner: { mention, share: LOOSE }, span: [i + 1, to] });
      return;
    }
  }

  /** Adds the statements in which nobody's words stand between marks. */
  private endStatements(): void {
    for (const { cue, owner, span } of this.statements)
      if (!this.quoted.some(({ from }) => from >= span[0] && from < span[1]))
        this.add(cue, owner, { reports: span });
    this.statements = [];
    this.quoted = [];
  }

  private carry(speaker: Mention, paragraph: number): void {
    this.carried.set(speaker, paragraph);
    const gender = this.genderOf(speaker);
    if (gender) this.carriedBy[gender].set(speaker, paragraph);
  }

  /** Finds the speaker who goes on where a verb has no subject: the last one of its gender. */
  private goesOn(verb: number, paragraph: number): Owner | null {
    const last = this.carried.at(paragraph);
    if (!last?.mention || this.agrees(verb, last.mention)) return last;
    return this.carriedBy[this.genderOfVerb(verb) ?? 'male'].at(paragraph);
  }

  private agrees(verb: number, mention: Mention): boolean {
    const gender = this.genderOfVerb(verb);
    const shown = gender && this.genderOf(mention);
    return !shown || shown === gender;
  }

  /** The gender of somebody: a first name tells it before an office, which women may hold by its word for men. */
  private genderOf(mention: Mention): 'male' | 'female' | null {
    const told = this.genders.get(mention);
    if (told) return told;
    const given = mention.type === 'name' ? (this.a.tokens[mention.nameFrom]?.noun ?? 0) & GIVEN_NAME : 0;
    if (given === Noun.nameMale) return 'male';
    return given === Noun.nameFemale ? 'female' : genderShown(this.a, mention);
  }

  /** The gender that the form of a verb tells: "قالت" is a woman's or a body's; "قال" is not, for it has another form. */
  private genderOfVerb(verb: number): 'male' | 'female' | null {
    const { lexicon, tokens } = this.a;
    const { lower = '' } = tokens[verb] ?? {};
    const ending = lexicon.data.womensVerbEnding;
    const isVerb = (word: string): boolean => (lexicon.wordBits(word)[0] & CUE) !== 0;
    if (ending === '') return null;
    if (lower.endsWith(ending) && isVerb(lower.slice(0, -ending.length))) return 'female';
    if (isVerb(lower + ending)) return 'male';
    return null;
  }

  private cueOf({ from, to }: OuterStretch, cues: readonly Cue[]): number {
    return cues.at(-1)?.at ?? this.verbBehind(to) ?? Math.max(0, from - 1);
  }

  /**
   * Finds the person that the sentence is about: its first name, else its first description, that can speak.
   */
  private topicOf({ from, to }: Sentence): Mention | null {
    if (!/^[.!?…»”":]$/.test(this.a.tokens[to - 1]?.lower ?? '')) return null; // a byline
    let found: Mention | null = null;
    for (let i = from; i < to; i++) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionBeginning(this.a, i);
      if (!mention || !canAct(this.a, mention) || this.isGoverned(mention)) continue;
      if (mention.type === 'name') return mention;
      found ??= mention;
    }
    return found;
  }

  private isGoverned({ from }: Mention): boolean {
    const { tokens } = this.a;
    const [before, first] = [tokens[from - 1], tokens[from]];
    const isInside = before?.isWord === true && before.sentence === first?.sentence;
    const completes = isInside && before.grammar === 0 && (before.noun !== 0 || this.isOwned(from));
    return (
      completes || hasGrammar(tokens, from - 1, Grammar.preposition) || hasNoun(tokens, from, Noun.oblique)
    );
  }

  /** "والده": definite by the possessive written onto it. */
  private isOwned(i: number): boolean {
    const { tokens, lexicon } = this.a;
    return hasNoun(tokens, i, Noun.definite) && !tokens[i]?.lower.startsWith(lexicon.data.articlePrefix);
  }

  private isVerb(i: number): boolean {
    const { tokens } = this.a;
    const token = tokens[i];
    const isCue =
      token !== undefined && token.stretch < 0 && (token.grammar & CUE) !== 0 && this.a.inMention[i] === 0;
    return isCue && !this.isNoun(i) && !this.isSubordinate(i);
  }

  /**
   * True if a word written like a verb is a noun there: "بعد [نقل] المرضى", "عدم [ذكر] اسمه", "[بين]
   * البلدين".
   */
  private isNoun(i: number): boolean {
    const { tokens } = this.a;
    const isOpening =
      !tokens[i - 1]?.isWord ||
      hasGrammar(tokens, i - 1, Grammar.conjunction | Grammar.auxiliary | Grammar.relative | Grammar.adverb);
    if (hasGrammar(tokens, i, Grammar.preposition)) return !this.bringsIn(i, isOpening);
    if (!hasNoun(tokens, i, Noun.common)) return this.isBehindPreposition(i);
    return !isOpening;
  }

  /**
   * True if "that" follows, with a subject between or without, or, at the head of a clause, somebody who is
   * not one of two: "بيّن الحلبي أن", "وعبّر النائب عن أسفه".
   */
  private bringsIn(i: number, isOpening: boolean): boolean {
    const { tokens } = this.a;
    const subject = mentionBeginning(this.a, i + 1);
    const next = subject ? this.endOf(subject) : i + 1;
    if (hasGrammar(tokens, next, Grammar.complementiser)) return true;
    return isOpening && subject !== undefined && !hasGrammar(tokens, next, Grammar.conjunction);
  }

  private isBehindPreposition(i: number): boolean {
    const only = this.a.tokens[i - 1]?.grammar ?? 0;
    return (only & Grammar.preposition) !== 0 && !(only & (Grammar.conjunction | Grammar.relative));
  }

  /** True if a verb tells of something that somebody is to say, or has not said: "أن [يعلن]", "لم [يذكر]". */
  private isSubordinate(i: number): boolean {
    const { tokens } = this.a;
    if (hasGrammar(tokens, i - 1, Grammar.complementiser)) return true;
    return hasGrammar(tokens, i - 1, Grammar.negation) && !hasGrammar(tokens, i - 1, Grammar.subordinator);
  }

  private cueAt(i: number, sentence: Sentence, before: Mention | null): Cue | null {
    if (!this.isVerb(i) && !hasNoun(this.a.tokens, i, Noun.speechNoun)) return null;
    const isNoun = !this.isVerb(i);
    if (isNoun && this.a.tokens[i + 1]?.lower !== ':') return null;
    if (!isNoun && before && this.takesUpTopic(i, sentence))
      return { at: i, owner: { mention: before, share: TIED }, to: i + 1 };
    const behind = isNoun ? null : this.overPlace(this.overMarks(this.subjectBehind(i, sentence.to)));
    const shown = behind && this.genderOfVerb(i);
    if (shown) this.genders.set(behind, shown);
    if (behind) return { at: i, owner: { mention: behind, share: TIED }, to: this.endOf(behind) };
    const ahead = isNoun ? undefined : mentionEnding(this.a, i - 1); // "[النائبة رولا الحديد] وصفت المشروع"
    if (ahead && this.isOneBefore(i, ahead))
      return { at: i, owner: { mention: ahead, share: TIED }, to: i + 1 };
    // "قال مسؤول، [رفض] الكشف عن اسمه، إن": behind a comma alone a verb with an object says more of who was named
    if (!isNoun && this.hasUnreadSubject(i))
      return this.a.tokens[i - 1]?.lower === ',' ? null : { at: i, owner: null, to: i + 1 };
    const own = before && before.from < i && this.agrees(i, before) ? before : null;
    const owner = own ? { mention: own, share: TIED } : this.goesOn(i, sentence.paragraph);
    return { at: i, owner, to: i + 1 };
  }

  /** True if a sentence sets off whom it is about before this verb: "[أما] الباحثة لمياء، [ف]تصف الوضع". */
  private takesUpTopic(verb: number, { from }: Sentence): boolean {
    const { tokens } = this.a;
    return TOPIC.test(tokens[from]?.lower ?? '') && TAKES_UP.test(tokens[verb - 1]?.lower ?? '');
  }

  /**
   * "قال المحامي السوري [المقيم في باريس] أنور البني إن": the name before "that" or a colon, over what tells where the one
   * with the office lives; else the subject as it is. Right behind another office it is that one's.
   */
  private overPlace(subject: Mention | null): Mention | null {
    const { tokens } = this.a;
    if (subject?.type !== 'description' || !hasNoun(tokens, subject.head, OFFICE)) return subject;
    if (!hasGrammar(tokens, subject.to, Grammar.relative)) return subject;
    for (let i = subject.to + 1; i < subject.to + PLACE_REACH; i++) {
      const name = mentionBeginning(this.a, i);
      if (name?.type === 'name' && canAct(this.a, name))
        return hasGrammar(tokens, this.endOf(name), Grammar.complementiser) ||
          tokens[this.endOf(name)]?.lower === ':'
          ? name
          : subject;
      if (!tokens[i]?.isWord || this.isVerb(i) || hasNoun(tokens, i, OFFICE)) return subject;
    }
    return subject;
  }

  /** True if a phrase right before a verb is its subject: one person or body that agrees with it. */
  private isOneBefore(verb: number, mention: Mention): boolean {
    const isGroup = mention.type === 'description' && hasNoun(this.a.tokens, mention.head, Noun.group);
    return canAct(this.a, mention) && !isGroup && !this.isGoverned(mention) && this.agrees(verb, mention);
  }

  /**
   * "قال كبير الاقتصاديين في «غولدمان» [يان هاتزيوس]": the name behind an office and the body between marks that it is in;
   * else the subject as it is.
   */
  private overMarks(subject: Mention | null): Mention | null {
    if (subject?.type !== 'description') return subject;
    let i = subject.to;
    while (i < subject.to + OFFICE_REACH && this.a.tokens[i]?.isWord && (this.a.tokens[i]?.stretch ?? 0) < 0)
      i++;
    const stretch = this.stretches.get(i);
    if (!stretch || stretch.to - i > TERM + 1 || !this.a.tokens[i - 1]?.isWord) return subject;
    const name = mentionBeginning(this.a, stretch.to);
    if (name?.type !== 'name' || !canAct(this.a, name)) return subject;
    this.names.add(i);
    return name;
  }

  /** The token behind a noun phrase, with the titles or the mark behind it. */
  private endOf({ to, titleTo = to }: Mention): number {
    const { tokens } = this.a;
    const isMarked = (tokens[to]?.stretch ?? -1) >= 0 && tokens[to]?.stretch === tokens[to - 1]?.stretch;
    return isMarked ? to + 1 : titleTo;
  }

  /** "أضاف [«بكري»]": a name of the text between marks. */
  private nameInMarks(mark: number): Mention | null {
    const stretch = this.stretches.get(mark);
    const name = mentionBeginning(this.a, mark + 1);
    if (name?.type !== 'name' || !stretch || name.to !== stretch.to - 1) return null;
    this.names.add(mark);
    return name;
  }

  /** The noun phrase behind a verb, small words and times between. */
  private subjectBehind(verb: number, end: number): Mention | null {
    const { a } = this;
    if (hasGrammar(a.tokens, verb, Grammar.addressing)) return null;
    if (hasGrammar(a.tokens, verb, Grammar.quotative)) {
      const quoted = this.quotedBy(verb, end);
      if (quoted) return quoted;
    }
    for (let i = verb + 1; i < Math.min(end, verb + 1 + SUBJECT_REACH); i++) {
      const token = a.tokens[i];
      if (!token) return null;
      if (token.stretch >= 0) return this.nameInMarks(i);
      const mention = mentionBeginning(a, i);
      if (mention && token.grammar & Grammar.open) return mention;
      if (mention)
        return canAct(a, mention) && !(token.noun & Noun.oblique) && !this.isBehindNoun(i, verb)
          ? mention
          : null;
      if (token.grammar & SMALL || token.noun & Noun.time || hasGrammar(a.tokens, i, Grammar.determiner))
        continue;
      return null;
    }
    return null;
  }

  /**
   * True if a word that no list has stands right behind a verb: a subject that is not known for one, so
   * nobody else is.
   */
  private hasUnreadSubject(verb: number): boolean {
    if (hasGrammar(this.a.tokens, verb, Grammar.addressing)) return false;
    const next = this.a.tokens[verb + 1];
    if (!next?.isWord || next.stretch >= 0 || next.grammar !== 0 || /^\p{N}/u.test(next.lower)) return false;
    if (hasNoun(this.a.tokens, verb + 1, Noun.time)) return false;
    return (
      !hasNoun(this.a.tokens, verb + 1, Noun.common | Noun.oblique) ||
      next.lower.startsWith(this.a.lexicon.data.articlePrefix)
    );
  }

  /** Finds the source that somebody else quotes: "نقلت وكالة نوفا عن [دبلوماسي غربي]". */
  private quotedBy(verb: number, end: number): Mention | null {
    for (let i = verb + 1; i < Math.min(end, verb + QUOTED_REACH); i++) {
      const mention = hasGrammar(this.a.tokens, i, Grammar.agent)
        ? mentionBeginning(this.a, i + 1)
        : undefined;
      if (mention && canAct(this.a, mention)) return mention;
    }
    return null;
  }

  private isBehindNoun(i: number, verb: number): boolean {
    return i > verb + 1 && hasGrammar(this.a.tokens, i - 1, Grammar.preposition);
  }

  /** "بحسب دبلوماسي أوروبي"; but "قال يوسف بحسب موقع سوريا «…»" says where somebody's words were read. */
  private accordingAt(i: number, cues: readonly Cue[]): Cue | null {
    const { a } = this;
    const length = (a.tokens[i]?.stretch ?? -1) < 0 ? phraseAt(a.lexicon.accordingPhrases, a.tokens, i) : 0;
    const mention = length > 0 ? mentionBeginning(a, i + length) : undefined;
    const { owner = null, to = 0 } = cues.at(-1) ?? {};
    if (!mention || !canAct(a, mention) || (owner?.mention && to === i)) return null;
    return { at: i, owner: { mention, share: TIED }, to: this.endOf(mention) };
  }

  /** The statement that a cue brings in: behind "that", behind a colon, or behind the source of "according to". */
  private readStatement({ at, owner, to }: Cue, sentence: Sentence): void {
    const { a } = this;
    if (!owner?.mention) return;
    let from = -1;
    for (let i = to; i < Math.min(sentence.to, to + CUE_REACH); i++) {
      const token = a.tokens[i];
      const stretch = this.stretches.get(i);
      if (stretch && stretch.to - stretch.from <= TERM) {
        i = stretch.to - 1;
        continue;
      }
      if (!token || token.stretch >= 0 || (i > to && this.isVerb(i))) break;
      if (!(token.grammar & Grammar.complementiser) && token.lower !== ':') continue;
      if (token.lower === ':' && (a.tokens[i + 1]?.stretch ?? 0) >= 0) break;
      from = i + 1;
      break;
    }
    if (from < 0 || this.isToBe(from)) return;
    const end = this.statementEnd(from, sentence.to);
    if (end - from >= LEAST_STATEMENT) this.statements.push({ cue: at, owner, span: [from, end] });
  }

  /** True if a verb behind "that" tells of something that somebody expects or wants: "توقع أن [يبلغ]". */
  private isToBe(i: number): boolean {
    const { tokens, lexicon } = this.a;
    const { grammar = 0, noun = 0, lower = '' } = tokens[i] ?? {};
    const that = tokens[i - 1]?.lower ?? '';
    const hasSubject = that === ':' || lexicon.possessiveEndings.some(([ending]) => that.endsWith(ending));
    return !hasSubject && noun === 0 && (grammar & ~(CUE | Grammar.verb)) === 0 && /^[يت]/.test(lower);
  }

  /**
   * Returns the end of a statement: that of its sentence, or the comma before the next verb of saying: "…،
   * مؤكدا أن …".
   */
  private statementEnd(from: number, to: number): number {
    const { tokens } = this.a;
    for (let i = from; i < to; i++) {
      if (/^[.;!?:]$/.test(tokens[i]?.lower ?? '')) return i;
      if (
        tokens[i]?.lower === ',' &&
        (this.isVerb(i + 1) || (hasGrammar(tokens, i + 1, Grammar.conjunction) && this.isVerb(i + 2)))
      )
        return i;
    }
    return to;
  }

  private ownerOf(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Owner | null {
    const { a } = this;
    if (this.names.has(stretch.from)) return null;
    const isShort = stretch.to - stretch.from <= TERM;
    const tag = this.tagBehind(stretch, sentence) ?? this.accordingBehind(stretch);
    if (tag) return tag;
    const cue = cues.at(-1);
    const sign = a.tokens[stretch.from - 1]?.lower;
    if (cue && stretch.from - cue.to <= CUE_REACH && !this.isNamed(stretch)) {
      const isBound =
        sign === ':' ||
        hasGrammar(a.tokens, stretch.from - 1, Grammar.complementiser) ||
        (stretch.from === cue.to && stretch.to - stretch.from > WORD);
      if (isBound) return cue.owner ?? NOBODY;
      if (isShort && !this.isObject(stretch, cue)) return null;
      return cue.owner ? { ...cue.owner, share: Math.min(cue.owner.share, LOOSE) } : NOBODY;
    }
    if (sign === ':') return this.beforeColon(stretch, sentence);
    const opens =
      stretch.from === sentence.from ||
      a.tokens[stretch.from - 1]?.sentence !== a.tokens[stretch.from]?.sentence;
    if (!opens || isShort) return null;
    return this.carried.at(sentence.paragraph) ?? NOBODY;
  }

  /** "وصفه بـ«…»", "أنه «…»", "دعا زيد إلى «…»", "أن الحكم «رسالة مهمة»": a fragment that a cue ties. */
  private isObject(stretch: OuterStretch, { at, to }: Cue): boolean {
    const { from } = stretch;
    const { tokens } = this.a;
    if (from === to + 1 && hasGrammar(tokens, to, Grammar.preposition)) return true;
    if (this.isPredicate(stretch)) return true;
    for (let i = from - 1; i > at && i > from - 3; i--)
      if (hasGrammar(tokens, i, Grammar.complementiser)) return true;
    return hasGrammar(tokens, at, Grammar.verdict) && from - at < VERDICT_REACH;
  }

  /**
   * True if several words that begin without an article end their clause: they say something and name
   * nothing.
   */
  private isPredicate({ from, to }: OuterStretch): boolean {
    const { tokens, lexicon } = this.a;
    const next = tokens[to];
    const isEnd = !next?.isWord || next.sentence !== tokens[from]?.sentence || next.grammar !== 0;
    return to - from > 3 && isEnd && !tokens[from + 1]?.lower.startsWith(lexicon.data.articlePrefix);
  }

  /** "صحيفة «غلوبو»", "لـ«رويترز»": a word before the marks says that they hold a name. */
  private isNamed({ from, to }: OuterStretch): boolean {
    const { tokens } = this.a;
    if (to - from > TERM + 3 || hasGrammar(tokens, from + 1, Grammar.negation | Grammar.verb)) return false;
    const before = tokens[from - 1];
    if (!before?.isWord) return false;
    const isHearer = before.lower === 'ل' && before.end === tokens[from]?.start;
    return (
      isHearer ||
      (before.grammar & Grammar.termCue) !== 0 ||
      ((before.noun & (Noun.organisation | Noun.document)) !== 0 &&
        !(before.noun & (Noun.speechNoun | Noun.definite)))
    );
  }

  private beforeColon({ from }: OuterStretch, sentence: Sentence): Owner {
    const label = mentionEnding(this.a, from - 2);
    const isHeadline = sentence.paragraph === 0 && this.a.paragraphs.length > 1;
    const mention = label ?? (isHeadline ? null : this.topicOf({ ...sentence, to: from }));
    if (mention && canAct(this.a, mention)) return { mention, share: LOOSE };
    return (isHeadline ? null : this.carried.at(sentence.paragraph)) ?? NOBODY;
  }

  /** "«…»، بحسب العتيبي": the source of several words, behind their comma. */
  private accordingBehind({ from, to }: OuterStretch): Owner | null {
    const isSetOff = this.a.tokens[to]?.lower === ',' && to - from > WORD;
    return isSetOff ? (this.accordingAt(to + 1, [])?.owner ?? null) : null;
  }

  /** «…»، قال دوفال. */
  private tagBehind({ from, to }: OuterStretch, sentence: Sentence): Owner | null {
    const { a } = this;
    const isOpening = from === sentence.from || a.tokens[from - 1]?.sentence !== a.tokens[from]?.sentence;
    const verb = this.verbBehind(to);
    if (!isOpening || verb === null) return null;
    const subject = this.subjectBehind(verb, a.sentences[a.tokens[verb]?.sentence ?? -1]?.to ?? verb);
    if (subject) return { mention: subject, share: TIED };
    if (this.hasUnreadSubject(verb)) return NOBODY;
    return this.goesOn(verb, sentence.paragraph) ?? NOBODY;
  }

  private verbBehind(to: number): number | null {
    const { tokens } = this.a;
    for (let i = to; i < to + TAG_REACH; i++) {
      const token = tokens[i];
      if (
        !token ||
        token.paragraph !== tokens[to - 1]?.paragraph ||
        token.stretch >= 0 ||
        token.lower === '.'
      )
        return null;
      if (this.isVerb(i)) return i;
      if (
        token.isWord &&
        !(token.grammar & (SMALL | Grammar.conjunction | Grammar.preposition | Grammar.determiner)) &&
        token.noun === 0
      )
        return null;
    }
    return null;
  }
}
