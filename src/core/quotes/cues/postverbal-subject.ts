import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { looksLikeManner } from '../mentions/manner.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import type { OuterStretch } from './grammar-reader.ts';
import { hasPronounJoined, isOpeningVerb, phraseEnd, SMALL } from './opening-verb.ts';

/** Words between a verb and the subject behind it. */
const SUBJECT_REACH = 4;
/** Words behind a verb of quoting among which the one quoted is named. */
const QUOTED_REACH = 12;
/** Words between an office and the body between marks that somebody holds it in. */
const OFFICE_REACH = 3;
/** Words between an office and its bearer's name that tell where that one lives. */
const PLACE_REACH = 5;
/** Tokens of a name between marks. */
const NAME = 5;

/** Finds the subject behind the verb that opens a clause. */
export class PostverbalSubjects {
  private readonly a: Analysis;
  private readonly stretches: ReadonlyMap<number, OuterStretch>;
  /** Stretches that are somebody's name between marks. */
  private readonly names = new Set<number>();

  constructor(a: Analysis, stretches: ReadonlyMap<number, OuterStretch>) {
    this.a = a;
    this.stretches = stretches;
  }

  /** True if a subject that was found is named between the marks of this stretch, or has its body there. */
  isName({ from }: OuterStretch): boolean {
    return this.names.has(from);
  }

  /** The subject behind a verb; of somebody in office the name, over the office's body or place. */
  bearerBehind(verb: number, end: number): Mention | null {
    return this.overPlace(this.overMarks(this.subjectBehind(verb, end)));
  }

  /** The noun phrase behind a verb, small words and times between. */
  subjectBehind(verb: number, end: number): Mention | null {
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
        return canAct(a, mention) &&
          !(token.noun & Noun.oblique) &&
          !this.isBehindNoun(i, verb) &&
          !(hasGrammar(a.tokens, verb, Grammar.verdict) && this.isThing(i))
          ? mention
          : null;
      if (
        token.grammar & SMALL ||
        this.isToWhom(i) ||
        token.noun & Noun.time ||
        hasGrammar(a.tokens, i, Grammar.determiner) ||
        hasGrammar(a.tokens, i + 1, Grammar.determiner) // "أيدته [في] ذلك هبة رشدي"
      )
        continue;
      return null;
    }
    return null;
  }

  /**
   * True if a word that no list has stands right behind a verb: a subject that is not known for one, so
   * nobody else is.
   */
  hasUnreadSubject(verb: number): boolean {
    if (hasGrammar(this.a.tokens, verb, Grammar.addressing)) return false;
    const next = this.a.tokens[verb + 1];
    // "ووصف [الوضع] بأنه خطير": what is judged
    if (hasGrammar(this.a.tokens, verb, Grammar.verdict) && this.isThing(verb + 1)) return false;
    if (!next?.isWord || next.stretch >= 0 || next.grammar !== 0 || /^\p{N}/u.test(next.lower)) return false;
    // "وأتم [تصريحاته] قائلا": one's own words are no subject
    const isOwned = !next.lower.startsWith(this.a.lexicon.data.articlePrefix);
    if (isOwned && hasNoun(this.a.tokens, verb + 1, Noun.speechNoun)) return false;
    if (hasNoun(this.a.tokens, verb + 1, Noun.time) || looksLikeManner(next.lower)) return false;
    return (
      !hasNoun(this.a.tokens, verb + 1, Noun.common | Noun.oblique) ||
      next.lower.startsWith(this.a.lexicon.data.articlePrefix)
    );
  }

  /** Finds the document that words stand in: "جاء في [بيان] للوزارة أن". */
  documentBehind(verb: number): Mention | null {
    const { tokens } = this.a;
    const isShown = hasGrammar(tokens, verb, Grammar.showing) && !hasGrammar(tokens, verb, Grammar.speech);
    if (!isShown || !hasGrammar(tokens, verb + 1, Grammar.preposition)) return null;
    const mention = mentionBeginning(this.a, verb + 2);
    const isNew = !hasNoun(tokens, verb + 2, Noun.definite);
    return mention && isNew && hasNoun(tokens, mention.head, Noun.document) ? mention : null;
  }

  /** The gender of whom the document that words stand in is of: "جاء في بيان [له]"; null where it does not say. */
  authorGender(verb: number): 'male' | 'female' | null {
    const document = this.documentBehind(verb);
    const [, author] = /^ل(ه|ها)$/.exec(this.a.tokens[document?.to ?? -1]?.lower ?? '') ?? [];
    return author ? (author === 'ه' ? 'male' : 'female') : null;
  }

  /** True if a noun is a thing, which is spoken of and does not speak where a verb judges. */
  private isThing(i: number): boolean {
    const { noun = 0 } = this.a.tokens[i] ?? {};
    return (noun & (Noun.common | Noun.document)) !== 0 && (noun & (SPEAKING_NOUN & ~Noun.document)) === 0;
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

  /** "رد [عليه] النائب": a preposition with a pronoun written onto it. */
  private isToWhom(i: number): boolean {
    return hasPronounJoined(this.a, i);
  }

  private isBehindNoun(i: number, verb: number): boolean {
    return i > verb + 1 && hasGrammar(this.a.tokens, i - 1, Grammar.preposition) && !this.isToWhom(i - 1);
  }

  /** "أضاف [«بكري»]": a name of the text between marks. */
  private nameInMarks(mark: number): Mention | null {
    const stretch = this.stretches.get(mark);
    const name = mentionBeginning(this.a, mark + 1);
    if (name?.type !== 'name' || !stretch || name.to !== stretch.to - 1) return null;
    this.names.add(mark);
    return name;
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
    if (!stretch || stretch.to - i > NAME + 1 || !this.a.tokens[i - 1]?.isWord) return subject;
    const name = mentionBeginning(this.a, stretch.to);
    if (name?.type !== 'name' || !canAct(this.a, name)) return subject;
    this.names.add(i);
    return name;
  }

  /**
   * "قال المحامي السوري [المقيم في باريس] أنور البني إن": the name before "that", "saying" or a colon, over what tells where
   * the one with the office lives or is called; else the subject as it is. Right behind another office it is that one's.
   */
  private overPlace(subject: Mention | null): Mention | null {
    const { tokens } = this.a;
    if (subject?.type !== 'description' || !hasNoun(tokens, subject.head, OFFICE)) return subject;
    if (!hasGrammar(tokens, subject.to, Grammar.relative)) return subject;
    for (let i = subject.to + 1; i < subject.to + PLACE_REACH; i++) {
      const name = mentionBeginning(this.a, i);
      if (name?.type === 'name' && canAct(this.a, name))
        return hasGrammar(tokens, phraseEnd(this.a, name), Grammar.complementiser | Grammar.addressing) ||
          tokens[phraseEnd(this.a, name)]?.lower === ':'
          ? name
          : subject;
      if (!tokens[i]?.isWord || isOpeningVerb(this.a, i) || hasNoun(tokens, i, OFFICE)) return subject;
    }
    return subject;
  }
}
