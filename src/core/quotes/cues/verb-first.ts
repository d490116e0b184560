import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { CarriedByGender } from './carried-by-gender.ts';
import { NOBODY, type Owner } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';
import { GrammarReader, hasHeadline, type OuterStretch } from './grammar-reader.ts';
import { isNamedInMarks, isWrittenOnto, TERM, WORD } from './marked-names.ts';
import { hasPronounJoined, isOpeningVerb, openingVerbBehind, phraseEnd } from './opening-verb.ts';
import { PostverbalSubjects } from './postverbal-subject.ts';

/** Tokens between a verb and the quotation that it brings in. */
const CUE_REACH = 40;
/** Tokens between a verb of judging and the words of the judgement. */
const VERDICT_REACH = 20;
const LEAST_STATEMENT = 3;
/** Tokens between "that" and the word that a clause says of somebody. */
const PREDICATE_REACH = 3;
/** A verb with its object written onto it: "نقلها". */
const OBJECT = /(?:ه|ها)$/;
/** "In the words of", before whose they are: "مستشهدا [بقول] السيسي «…»". */
const CITING = /^[بك]?قول$/;
/** A verb of no list with the document that somebody got written onto it: "تلقته", "وصلنا". */
const RECEIVED = /..(?:ته|تها|نا)$/;
/** Tokens of the clause that tells who has a document. */
const RECEIVED_REACH = 10;
/** Tokens in which a sentence may tell its occasion before its verb. */
const OPENING_REACH = 20;
/** The word that sets off whom a sentence is about, and the one before the verb that takes that one up. */
const TOPIC = /^اما$/;
const TAKES_UP = /^ف$/;

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
  private readonly speakers = new CarriedByGender(this.a, this.carried);
  private readonly subjects = new PostverbalSubjects(this.a, this.stretches);
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
      const received = this.receivedEnd(i, sentence.to);
      if (received > i) {
        i = received - 1;
        continue;
      }
      const cue: Cue | null = this.accordingAt(i, cues) ?? this.cueAt(i, sentence, last ?? topic, cues);
      if (!cue) continue;
      cues.push(cue);
      last = cue.owner?.mention ?? last;
      this.readStatement(cue, sentence);
    }
    if (paragraph === 0 && cues.length === 0 && hasHeadline(this.a)) this.readHeadline(sentence);
    this.endStatements();
    for (const { owner } of cues) if (owner?.mention) this.speakers.carry(owner.mention, paragraph);
    const speaker = last ?? topic;
    if (speaker && (last || speaker.type === 'name')) this.speakers.carry(speaker, paragraph);
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
      if (!isOpening || to - i <= LEAST_STATEMENT) return;
      const owner = { mention, share: LOOSE };
      this.statements.push({ cue: i, owner, span: [i + 1, to] });
      this.readFragments(owner, i, to);
      return;
    }
  }

  /** Gives words between marks that end a headline to the speaker with whom it begins: "الوزير: الرسوم «فكرة سيئة»". */
  private readFragments(owner: Owner, cue: number, to: number): void {
    for (let i = cue + 2; i < to; i++) {
      const stretch = this.stretches.get(i);
      if (!stretch || stretch.to < to || isNamedInMarks(this.a, stretch) || !this.isPredicate(stretch))
        continue;
      this.own(stretch, cue, owner);
      this.quoted.push(stretch);
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

  private cueOf({ from, to }: OuterStretch, cues: readonly Cue[]): number {
    return cues.at(-1)?.at ?? openingVerbBehind(this.a, to) ?? Math.max(0, from - 1);
  }

  /**
   * Finds the person that the sentence is about: its first name, else its first description, that can speak.
   */
  private topicOf({ from, to }: Sentence): Mention | null {
    if (!/^[.!?…»”":]$/.test(this.a.tokens[to - 1]?.lower ?? '')) return null; // a byline
    const opening = this.openingEnd(from, to);
    let found: Mention | null = null;
    for (let i = from; i < to; i++) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionBeginning(this.a, i);
      if (!mention || !canAct(this.a, mention) || this.isGoverned(mention)) continue;
      if (i < opening) continue;
      if (mention.type === 'name') return mention;
      found ??= mention;
    }
    return found;
  }

  /**
   * Returns the comma behind what a sentence opens with to tell the occasion: "[وعن استبدال أمين العيادي]، أجاب", where nobody
   * speaks; its first token where no preposition opens it, or the clause behind takes somebody up.
   */
  private openingEnd(from: number, to: number): number {
    const { tokens } = this.a;
    const first = hasGrammar(tokens, from, Grammar.conjunction) ? from + 1 : from;
    if (!hasGrammar(tokens, first, Grammar.preposition) || hasPronounJoined(this.a, first)) return from;
    for (let i = first; i < Math.min(to, first + OPENING_REACH); i++) {
      if ((tokens[i]?.stretch ?? -1) >= 0 || isOpeningVerb(this.a, i)) return from;
      if (tokens[i]?.lower === ',') return TAKES_UP.test(tokens[i + 1]?.lower ?? '') ? from : i;
    }
    return from;
  }

  private isGoverned({ from }: Mention): boolean {
    const { tokens } = this.a;
    const [before, first] = [tokens[from - 1], tokens[from]];
    const isInside = before?.isWord === true && before.sentence === first?.sentence;
    const isVerb = hasGrammar(tokens, from - 2, Grammar.negation); // "لم يخف [زميله]"
    // "تصدر تصريح [الفنانة]، بعدما قالت": whose words they are speaks
    const isNoun = isInside && before.grammar === 0 && !isVerb && !(before.noun & Noun.speechNoun);
    const completes = isNoun && (before.noun !== 0 || this.isOwned(from));
    const isBehind = hasGrammar(tokens, from - 1, Grammar.preposition) && !hasPronounJoined(this.a, from - 1);
    return completes || isBehind || hasNoun(tokens, from, Noun.oblique);
  }

  /** "والده": definite by the possessive written onto it. */
  private isOwned(i: number): boolean {
    const { tokens, lexicon } = this.a;
    return hasNoun(tokens, i, Noun.definite) && !tokens[i]?.lower.startsWith(lexicon.data.articlePrefix);
  }

  private cueAt(i: number, sentence: Sentence, before: Mention | null, cues: readonly Cue[]): Cue | null {
    if (isOpeningVerb(this.a, i)) return this.verbAt(i, sentence, before, cues);
    if (!hasNoun(this.a.tokens, i, Noun.speechNoun) || this.a.tokens[i + 1]?.lower !== ':') return null;
    const ahead = mentionEnding(this.a, i - 1); // "وجاء رد [الرئيس] بالقول: «…»"
    const isOwn = before && before.from < i && this.speakers.agrees(i, before);
    const own = ahead && canAct(this.a, ahead) && ahead.type !== 'pronoun' ? ahead : isOwn ? before : null;
    const owner = own ? { mention: own, share: TIED } : this.speakers.goesOn(i, sentence.paragraph);
    return owner || !cues.some((cue) => cue.owner) ? { at: i, owner, to: i + 1 } : null;
  }

  private verbAt(i: number, sentence: Sentence, before: Mention | null, cues: readonly Cue[]): Cue | null {
    if (this.isInside(i, cues)) return null;
    const author = this.subjects.authorGender(i);
    const writer = author && this.speakers.lastOf(author, sentence.paragraph);
    if (writer) return { at: i, owner: writer, to: i + 1 };
    const antecedent = this.antecedentOf(i);
    if (antecedent) return { at: i, owner: { mention: antecedent, share: TIED }, to: i + 1 };
    if (this.isDoneToThing(i)) return null;
    if (before && this.takesUpTopic(i, sentence))
      return { at: i, owner: { mention: before, share: TIED }, to: i + 1 };
    const behind = this.subjects.bearerBehind(i, sentence.to) ?? this.subjects.documentBehind(i);
    if (behind) this.speakers.learn(i, behind);
    if (behind) return { at: i, owner: { mention: behind, share: TIED }, to: phraseEnd(this.a, behind) };
    const ahead = mentionEnding(this.a, i - 1); // "[النائبة رولا الحديد] وصفت المشروع"
    const isWritten =
      hasGrammar(this.a.tokens, i, Grammar.showing) && hasNoun(this.a.tokens, i - 1, Noun.document);
    if (before && before !== ahead && isWritten)
      // "كتبت [شذى] رسالة جاء فيها"
      return { at: i, owner: { mention: before, share: TIED }, to: i + 1 };
    if (ahead && this.isOneBefore(i, ahead))
      return { at: i, owner: { mention: ahead, share: TIED }, to: i + 1 };
    // "قال مسؤول، [رفض] الكشف عن اسمه، إن": behind a comma alone a verb with an object says more of who was named
    if (this.subjects.hasUnreadSubject(i))
      return this.a.tokens[i - 1]?.lower === ',' ? null : { at: i, owner: null, to: i + 1 };
    const isOwn = before && before.from < i && this.speakers.agrees(i, before);
    const own = isOwn ? before : this.lastOf(i, sentence);
    const owner = own ? { mention: own, share: TIED } : this.speakers.goesOn(i, sentence.paragraph);
    // "قال سالم، في مقابلة [نشرت] الأحد، إن": a verb that nobody can have said anything with
    if (!owner && cues.some((cue) => cue.owner)) return null;
    return { at: i, owner, to: i + 1 };
  }

  /**
   * Returns the end of a clause behind a document that tells who has read it: "قال المتحدث في بيان[، تلقته أكد نيوز، ]إن"; `i`
   * where none begins. What it names is no speaker, whatever verb the name is written like.
   */
  private receivedEnd(i: number, end: number): number {
    const { tokens } = this.a;
    if (!hasNoun(tokens, i - 1, Noun.document | Noun.speechNoun)) return i;
    const verb = tokens[i]?.lower === ',' ? i + 1 : i;
    const { grammar = -1, noun = -1, lower = '' } = tokens[verb] ?? {};
    const hasObject = RECEIVED.test(lower) || (/[تن]$/.test(lower) && hasPronounJoined(this.a, verb + 1));
    if (grammar !== 0 || noun !== 0 || !hasObject) return i;
    for (let k = verb + 1; k < Math.min(end, verb + RECEIVED_REACH); k++) {
      if (tokens[k]?.lower === ',') return k + 1;
      if (tokens[k]?.lower === ':' || hasGrammar(tokens, k, Grammar.complementiser)) return k;
      if ((tokens[k]?.stretch ?? -1) >= 0) return i;
    }
    return i;
  }

  /**
   * True if a verb only says more of a noun inside what somebody says: "قال سالم إن [المحكمة] أدانت زيدا", where its subject
   * stands before it, or "في تصريحات [نقلها] الموقع", where the noun before it is its object.
   */
  private isInside(verb: number, cues: readonly Cue[]): boolean {
    const { tokens } = this.a;
    const noun = tokens[verb - 1];
    if (!cues.some((cue) => cue.owner) || !noun?.isWord || noun.grammar !== 0) return false;
    const subject = mentionEnding(this.a, verb - 1);
    if (hasGrammar(tokens, verb - 2, Grammar.complementiser) && !subject) return true;
    if (hasGrammar(tokens, (subject?.from ?? verb - 1) - 1, Grammar.complementiser))
      return this.isDoneTo(verb) || !this.bringsWords(verb, subject);
    // "في تصريحات [عقبت] اللقاء"
    const isAfter = hasNoun(tokens, verb - 1, Noun.speechNoun) && hasNoun(tokens, verb + 1, Noun.common);
    if (hasGrammar(tokens, verb - 2, Grammar.preposition) && isAfter) return true;
    return hasGrammar(tokens, verb - 2, Grammar.preposition) && OBJECT.test(tokens[verb]?.lower ?? '');
  }

  /** True if words follow in the clause of a verb: "that", a colon, or, where its subject is no document, a mark. */
  private bringsWords(verb: number, subject: Mention | undefined): boolean {
    const { tokens } = this.a;
    const isThing = subject !== undefined && hasNoun(tokens, subject.head, Noun.document);
    for (let i = verb + 1; i < verb + VERDICT_REACH; i++) {
      const { lower = '.', stretch = -1, grammar = 0 } = tokens[i] ?? {};
      if (stretch >= 0) return !isThing;
      if (lower === ':' || grammar & Grammar.complementiser) return true;
      if (/^[,.;]$/.test(lower)) return false;
    }
    return false;
  }

  /** True if somebody stands right behind a verb that "that" does not follow: its object. */
  private isDoneTo(verb: number): boolean {
    const object = mentionBeginning(this.a, verb + 1);
    return (
      object !== undefined && !hasGrammar(this.a.tokens, phraseEnd(this.a, object), Grammar.complementiser)
    );
  }

  /** Whom a relative pronoun right before a verb takes up: "تصريحات الوزير [زيد سالم] التي قال فيها إن". */
  private antecedentOf(verb: number): Mention | null {
    if (!hasGrammar(this.a.tokens, verb - 1, Grammar.relative)) return null;
    const mention = mentionEnding(this.a, verb - 2);
    return mention && canAct(this.a, mention) && this.speakers.agrees(verb, mention) ? mention : null;
  }

  /** True if a relative clause says what somebody did to a thing: "الرسوم التي [أعلنها] الرئيس". */
  private isDoneToThing(verb: number): boolean {
    const { tokens } = this.a;
    return hasGrammar(tokens, verb - 1, Grammar.relative) && OBJECT.test(tokens[verb]?.lower ?? '');
  }

  /** The last person whom the sentence has named as a subject before a verb that does not go with who spoke. */
  private lastOf(verb: number, { from }: Sentence): Mention | null {
    const opening = this.openingEnd(from, verb);
    for (let i = verb - 1; i >= Math.max(opening, verb - CUE_REACH); i--) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionBeginning(this.a, i);
      const isSubject = mention && canAct(this.a, mention) && !this.isGoverned(mention);
      if (isSubject && this.speakers.agrees(verb, mention)) return mention;
    }
    return null;
  }

  /** True if a sentence sets off whom it is about before this verb: "[أما] الباحثة لمياء، [ف]تصف الوضع". */
  private takesUpTopic(verb: number, { from }: Sentence): boolean {
    const { tokens } = this.a;
    return TOPIC.test(tokens[from]?.lower ?? '') && TAKES_UP.test(tokens[verb - 1]?.lower ?? '');
  }

  /** True if a phrase right before a verb is its subject: one person or body that agrees with it. */
  private isOneBefore(verb: number, mention: Mention): boolean {
    const isGroup = mention.type === 'description' && hasNoun(this.a.tokens, mention.head, Noun.group);
    return (
      canAct(this.a, mention) && !isGroup && !this.isGoverned(mention) && this.speakers.agrees(verb, mention)
    );
  }

  /** "بحسب دبلوماسي أوروبي"; but "قال يوسف بحسب موقع سوريا «…»" says where somebody's words were read. */
  private accordingAt(i: number, cues: readonly Cue[]): Cue | null {
    const { a } = this;
    const length = (a.tokens[i]?.stretch ?? -1) < 0 ? phraseAt(a.lexicon.accordingPhrases, a.tokens, i) : 0;
    const mention = length > 0 ? mentionBeginning(a, i + length) : undefined;
    const { owner = null, to = 0 } = cues.at(-1) ?? {};
    if (!mention || !canAct(a, mention) || (owner?.mention && to === i)) return null;
    return { at: i, owner: { mention, share: TIED }, to: phraseEnd(this.a, mention) };
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
      if (!token || token.stretch >= 0 || (i > to && isOpeningVerb(this.a, i))) break;
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
        (isOpeningVerb(this.a, i + 1) ||
          (hasGrammar(tokens, i + 1, Grammar.conjunction) && isOpeningVerb(this.a, i + 2)))
      )
        return i;
    }
    return to;
  }

  private ownerOf(stretch: OuterStretch, sentence: Sentence, cues: readonly Cue[]): Owner | null {
    const { a } = this;
    if (this.subjects.isName(stretch)) return null;
    const isShort = stretch.to - stretch.from <= TERM;
    const cue = cues.at(-1);
    const tag = this.tagBehind(stretch, sentence) ?? this.accordingBehind(stretch, cue);
    if (tag) return tag;
    const cited = mentionEnding(a, stretch.from - 1);
    if (cited && CITING.test(a.tokens[cited.from - 1]?.lower ?? '')) return { mention: cited, share: TIED };
    const sign = a.tokens[stretch.from - 1]?.lower;
    if (cue && stretch.from - cue.to <= CUE_REACH && !isNamedInMarks(this.a, stretch)) {
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
    // "طالب السكان البلدية ب«محاسبة المسؤولين»": behind a preposition written onto the mark
    const isJoined = hasGrammar(tokens, from - 1, Grammar.preposition) && isWrittenOnto(tokens, from);
    if (isJoined && stretch.to - from > WORD && from - at < VERDICT_REACH) return true;
    for (let i = from - 1; i > at && i > from - PREDICATE_REACH; i--)
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

  private beforeColon({ from }: OuterStretch, sentence: Sentence): Owner {
    const label = mentionEnding(this.a, from - 2);
    const isHeadline = sentence.paragraph === 0 && this.a.paragraphs.length > 1;
    // "النائبة أمل زكريا ل|وزير العمل: «…»": who opens the line speaks to the one before the colon
    const isHearer = label !== undefined && hasGrammar(this.a.tokens, label.from - 1, Grammar.preposition);
    const opening = isHearer ? mentionBeginning(this.a, sentence.from) : undefined;
    const mention = opening ?? label ?? (isHeadline ? null : this.topicOf({ ...sentence, to: from }));
    if (mention && canAct(this.a, mention)) return { mention, share: LOOSE };
    return (isHeadline ? null : this.carried.at(sentence.paragraph)) ?? NOBODY;
  }

  /**
   * "«…»، بحسب العتيبي": the source of several words, behind their comma. Behind "[أبلغ سليم] نظيره أن «…»، وفق بيان" it is
   * only where they were read.
   */
  private accordingBehind({ from, to }: OuterStretch, cue: Cue | undefined): Owner | null {
    if (cue?.owner?.mention && this.isReported(cue.to, from)) return null;
    if (to - from <= WORD) return null;
    const comma = cue ? to : this.nextComma(to);
    return this.a.tokens[comma]?.lower === ',' ? (this.accordingAt(comma + 1, [])?.owner ?? null) : null;
  }

  /** The first comma from a token on with nobody's words or verb of saying before it; else the token itself. */
  private nextComma(from: number): number {
    const { tokens } = this.a;
    for (let i = from; i < from + CUE_REACH && tokens[i]?.sentence === tokens[from]?.sentence; i++) {
      if (tokens[i]?.lower === ',') return i;
      if ((tokens[i]?.stretch ?? 0) >= 0 || isOpeningVerb(this.a, i)) break;
    }
    return from;
  }

  /** True if "that" stands between a verb and a quotation. */
  private isReported(verb: number, to: number): boolean {
    for (let i = Math.max(verb, to - CUE_REACH); i < to; i++)
      if (hasGrammar(this.a.tokens, i, Grammar.complementiser)) return true;
    return false;
  }

  /** «…»، قال دوفال. */
  private tagBehind({ from, to }: OuterStretch, sentence: Sentence): Owner | null {
    const { a } = this;
    const isOpening = from === sentence.from || a.tokens[from - 1]?.sentence !== a.tokens[from]?.sentence;
    const verb = openingVerbBehind(this.a, to);
    if (!isOpening || verb === null) return null;
    const subject = this.subjects.subjectBehind(
      verb,
      a.sentences[a.tokens[verb]?.sentence ?? -1]?.to ?? verb,
    );
    if (subject) return { mention: subject, share: TIED };
    if (this.subjects.hasUnreadSubject(verb)) return NOBODY;
    return this.speakers.goesOn(verb, sentence.paragraph) ?? NOBODY;
  }
}
