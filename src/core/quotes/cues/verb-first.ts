import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { NOBODY, type Owner } from './carried-speaker.ts';
import type { Frame } from './frame.ts';
import { GrammarReader, type OuterStretch } from './grammar-reader.ts';

/** Words between a verb and the subject behind it. */
const SUBJECT_REACH = 4;
/** Signs and words between a quotation and the verb behind it. */
const TAG_REACH = 4;
/** Words behind a verb of quoting among which the one quoted is named. */
const QUOTED_REACH = 12;
/** Tokens between a verb and the quotation that it brings in. */
const CUE_REACH = 40;
/** Tokens of a quotation that may be a name or a term. */
const TERM = 5;
const LEAST_STATEMENT = 3;
const SMALL = Grammar.adverb | Grammar.auxiliary;

const TIED = 0.97;
const LOOSE = 0.85;

/**
 * Frames where the verb opens its clause and its subject follows: "قال الوزير نبيل الحاج: «…»", "«…»، قال دوفال". A verb
 * without a subject goes on with whoever spoke last; so does a participle ("مؤكدا أن …").
 */
export const verbFirstFrames = (a: Analysis): Frame[] => new VerbFirst(a).read();

interface Cue {
  at: number;
  owner: Owner | null;
  /** Token behind the subject, or behind the verb. */
  to: number;
}

class VerbFirst extends GrammarReader {
  protected override readSentence(sentence: Sentence): void {
    const { paragraph } = sentence;
    const topic = this.topicOf(sentence);
    const cues: Cue[] = [];
    let last: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (stretch) {
        const owner = this.ownerOf(stretch, sentence, cues);
        if (owner) this.own(stretch, this.cueOf(stretch, cues), owner);
        last = owner?.mention ?? last;
        i = Math.max(i, stretch.to - 1);
        continue;
      }
      const cue: Cue | null = this.accordingAt(i) ?? this.cueAt(i, sentence, last ?? topic);
      if (!cue) continue;
      cues.push(cue);
      last = cue.owner?.mention ?? last;
      this.readStatement(cue, sentence);
    }
    const speaker = last ?? topic;
    if (speaker && (last || speaker.type === 'name')) this.carried.set(speaker, paragraph);
    if (topic && !last) this.add(topic.to, { mention: topic, share: TIED }, {});
  }

  private cueOf({ from, to }: OuterStretch, cues: readonly Cue[]): number {
    return cues.at(-1)?.at ?? this.verbBehind(to) ?? Math.max(0, from - 1);
  }

  /** Whom the sentence is about: its first name or description that can speak. */
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
    return hasGrammar(this.a.tokens, from - 1, Grammar.preposition);
  }

  private isVerb(i: number): boolean {
    const token = this.a.tokens[i];
    return (
      token !== undefined && token.stretch < 0 && (token.grammar & CUE) !== 0 && this.a.inMention[i] === 0
    );
  }

  private cueAt(i: number, sentence: Sentence, before: Mention | null): Cue | null {
    if (!this.isVerb(i) && !hasNoun(this.a.tokens, i, Noun.speechNoun)) return null;
    const isNoun = !this.isVerb(i);
    if (isNoun && this.a.tokens[i + 1]?.lower !== ':') return null;
    const behind = isNoun ? null : this.subjectBehind(i, sentence.to);
    if (behind) return { at: i, owner: { mention: behind, share: TIED }, to: behind.to };
    if (!isNoun && this.hasUnreadSubject(i)) return { at: i, owner: null, to: i + 1 };
    const own = before && before.from < i ? before : null;
    const owner = own ? { mention: own, share: TIED } : this.carried.at(sentence.paragraph);
    return { at: i, owner, to: i + 1 };
  }

  /** The noun phrase behind a verb, small words and times between. */
  private subjectBehind(verb: number, end: number): Mention | null {
    const { a } = this;
    if (hasGrammar(a.tokens, verb, Grammar.quotative)) {
      const quoted = this.quotedBy(verb, end);
      if (quoted) return quoted;
    }
    for (let i = verb + 1; i < Math.min(end, verb + 1 + SUBJECT_REACH); i++) {
      const token = a.tokens[i];
      if (!token || token.stretch >= 0) return null;
      const mention = mentionBeginning(a, i);
      if (mention && token.grammar & Grammar.open) return mention;
      if (mention) return canAct(a, mention) && !this.isBehindNoun(i, verb) ? mention : null;
      if (token.grammar & SMALL || token.noun & Noun.time || hasGrammar(a.tokens, i, Grammar.determiner))
        continue;
      return null;
    }
    return null;
  }

  /** Whether a word that no list has stands right behind a verb: a subject that is not known for one, so nobody else is. */
  private hasUnreadSubject(verb: number): boolean {
    const next = this.a.tokens[verb + 1];
    return next?.isWord === true && next.stretch < 0 && next.grammar === 0 && !/^\p{N}/u.test(next.lower);
  }

  /** "نقلت وكالة نوفا عن [دبلوماسي غربي]": whom somebody else quotes. */
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

  /** "بحسب دبلوماسي أوروبي". */
  private accordingAt(i: number): Cue | null {
    const { a } = this;
    const length = (a.tokens[i]?.stretch ?? -1) < 0 ? phraseAt(a.lexicon.accordingPhrases, a.tokens, i) : 0;
    const mention = length > 0 ? mentionBeginning(a, i + length) : undefined;
    if (!mention || !canAct(a, mention)) return null;
    return { at: i, owner: { mention, share: TIED }, to: mention.to };
  }

  /** The statement that a cue brings in: behind "that", or behind the source of "according to". */
  private readStatement({ at, owner, to }: Cue, sentence: Sentence): void {
    const { a } = this;
    if (!owner?.mention) return;
    let from = -1;
    for (let i = to; i < Math.min(sentence.to, to + CUE_REACH); i++) {
      const token = a.tokens[i];
      if (!token || token.stretch >= 0 || token.lower === ':' || (i > to && this.isVerb(i))) break;
      if (!(token.grammar & Grammar.complementiser)) continue;
      from = i + 1;
      break;
    }
    if (from < 0) return;
    const end = this.statementEnd(from, sentence.to);
    if (end - from >= LEAST_STATEMENT && !this.holdsStretch(from, end))
      this.add(at, owner, { reports: [from, end] });
  }

  private holdsStretch(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return true;
    return false;
  }

  /** Where a statement ends: with its sentence, or at the comma before the next verb of saying: "…، مؤكدا أن …". */
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
    const isShort = stretch.to - stretch.from <= TERM;
    const tag = this.tagBehind(stretch, sentence);
    if (tag) return tag;
    const cue = cues.at(-1);
    const sign = a.tokens[stretch.from - 1]?.lower;
    if (cue && stretch.from - cue.to <= CUE_REACH && !this.isNamed(stretch)) {
      const isBound =
        sign === ':' ||
        hasGrammar(a.tokens, stretch.from - 1, Grammar.complementiser) ||
        stretch.from === cue.to;
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

  /** "وصفه بـ«…»", "أنه «…»": a fragment that the verb or "that" ties. */
  private isObject({ from }: OuterStretch, { at }: Cue): boolean {
    const { tokens } = this.a;
    for (let i = from - 1; i > at && i > from - 3; i--)
      if (hasGrammar(tokens, i, Grammar.complementiser)) return true;
    return hasGrammar(tokens, at, Grammar.verdict) && from - at < 14;
  }

  /** "صحيفة «غلوبو»", "لـ«رويترز»": a word before the marks says that they hold a name. */
  private isNamed({ from, to }: OuterStretch): boolean {
    const { tokens } = this.a;
    if (to - from > TERM + 3) return false;
    const before = tokens[from - 1];
    if (!before?.isWord) return false;
    const isHearer = before.lower === 'ل' && before.end === tokens[from]?.start;
    return (
      isHearer ||
      (before.grammar & Grammar.termCue) !== 0 ||
      (before.noun & (Noun.organisation | Noun.document)) !== 0
    );
  }

  private beforeColon({ from }: OuterStretch, sentence: Sentence): Owner {
    const label = mentionEnding(this.a, from - 2);
    const isHeadline = sentence.paragraph === 0 && this.a.paragraphs.length > 1;
    const mention = label ?? (isHeadline ? null : this.topicOf({ ...sentence, to: from }));
    if (mention && canAct(this.a, mention)) return { mention, share: LOOSE };
    return (isHeadline ? null : this.carried.at(sentence.paragraph)) ?? NOBODY;
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
    return this.carried.at(sentence.paragraph) ?? NOBODY;
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
