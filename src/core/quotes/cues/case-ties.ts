import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun, isPossessiveEnding } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { CarriedSpeaker, NOBODY, type Owner } from './carried-speaker.ts';
import type { CueTie } from './cue-tie.ts';
import { GrammarReader, type OuterStretch } from './grammar-reader.ts';

/** Words between a quotation and the verb of saying that ends its clause. */
const VERB_REACH = 4;
/** Words behind a participle among which its subject begins: "diyen [29 yaşındaki] kadın". */
const PARTICIPLE_REACH = 8;
const CUES = CUE | Grammar.quotative | Grammar.impersonal;
const PARTICLES = Grammar.conjunction | Grammar.adverb;
/** Words of a fragment that a verb further behind may report. */
const FRAGMENT = 8;
/** Words before a quotation among which the one stands whom its words are said to be of: "X'in … kullandığı “…” sözü". */
const POSSESSOR_REACH = 8;
/** Words behind a fragment among which the verb that reports it stands. */
const REPORT_REACH = 30;
const LEAST_STATEMENT = 3;

const TIED = 0.97;
const POSTPOSED = 0.96;
const POSSESSED = 0.93;
const BEFORE_COLON = 0.94;
const BARE = 0.88;
const OF_BODY = 0.8;
const IN_REPORT = 0.82;

/**
 * Ties where verbs end their clause and nouns that are no subject carry an ending: of a quotation the verb behind it
 * tells, and the noun without an ending before it, or behind a participle, is who said it.
 */
export const caseTies = (a: Analysis): CueTie[] => new CaseTies(a).read();

/** A cue with the subject that its form gives it. */
interface Cue {
  from: number;
  to: number;
  isParticiple: boolean;
  isImpersonal: boolean;
}

class CaseTies extends GrammarReader {
  private readonly body = new CarriedSpeaker();
  /** Whoever the sentence before announced with a colon at its end. */
  private announced: { owner: Owner; paragraph: number } | null = null;

  protected override readSentence(sentence: Sentence): void {
    const { paragraph } = sentence;
    let last: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const stretch = this.stretches.get(i);
      if (!stretch) continue;
      const owner = this.ownerOf(stretch, sentence);
      if (owner) {
        const cue = this.cueBehind(stretch.to)?.from ?? Math.max(0, stretch.from - 1);
        this.own(stretch, cue, owner);
        last = owner.mention ?? last;
      }
      i = Math.max(i, stretch.to - 1);
    }
    const stated = this.readStatements(sentence);
    const subject = last ?? stated ?? this.topicOf(sentence);
    if (subject && canAct(this.a, subject)) this.carried.set(subject, paragraph);
    const body = this.bodyIn(sentence);
    if (body) this.body.set(body, paragraph);
    this.announce(sentence, subject);
  }

  /** The name that a sentence in which nobody speaks is about. */
  private topicOf({ from, to }: Sentence): Mention | null {
    const mention = this.leading(from, to);
    if (mention?.type !== 'name') return null;
    this.add(mention.to, { mention, share: TIED }, {});
    return mention;
  }

  /** Notes who speaks next where a sentence ends with a colon: "… şunları söyledi:". */
  private announce({ to, paragraph }: Sentence, subject: Mention | null): void {
    const isOpen = this.a.tokens[to - 1]?.lower === ':';
    const mention = subject ?? this.carried.at(paragraph)?.mention ?? null;
    this.announced = isOpen && mention ? { owner: { mention, share: BEFORE_COLON }, paragraph } : null;
  }

  /** Finds the speaker of a quotation; null where it is a title or a term. */
  private ownerOf(stretch: OuterStretch, sentence: Sentence): Owner | null {
    const { a } = this;
    const isFragment = stretch.to - stretch.from <= FRAGMENT;
    const cue = this.cueBehind(stretch.to);
    if (this.isTitle(stretch, cue))
      return this.ofReport(stretch, sentence) ?? this.ofAccording(stretch, sentence);
    const possessor = this.possessorBefore(stretch.from);
    if (possessor && (this.isNominal(cue) || this.isReported(stretch.from - 1)))
      return { mention: possessor, share: POSSESSED };
    if (a.tokens[stretch.from - 1]?.lower === ':') return this.beforeColon(stretch, sentence);
    if (cue && this.isHeadline(sentence) && isFragment && !this.subjectBefore(sentence.from, stretch.from))
      return null;
    if (cue) return this.ofCue(cue, stretch, sentence);
    return this.withoutCue(stretch, sentence);
  }

  /** “soğuk” bulduğunu söyledi: a fragment inside a reported clause. */
  private ofReport({ from, to, sign }: OuterStretch, sentence: Sentence): Owner | null {
    const { a } = this;
    if (/['‘’]/.test(sign) || to - from < 4 || hasGrammar(a.tokens, to, Grammar.termCue)) return null;
    for (let i = to; i < Math.min(sentence.to, to + REPORT_REACH); i++) {
      if ((a.tokens[i]?.stretch ?? -1) >= 0) return null;
      if (!hasGrammar(a.tokens, i, CUES) || !this.isReported(i - 1)) continue;
      const cue = this.cueAt(i);
      const mention = cue.isParticiple
        ? this.behindParticiple(cue.to)
        : this.subjectBefore(sentence.from, from);
      return mention && !cue.isImpersonal ? { mention, share: IN_REPORT } : null;
    }
    return null;
  }

  /** "Kantar'a göre bölge “barut fıçısına dönmüş” durumda": words woven into an opinion. */
  private ofAccording({ from, to, sign }: OuterStretch, sentence: Sentence): Owner | null {
    if (/['‘’]/.test(sign) || to - from < 4 || hasGrammar(this.a.tokens, to, Grammar.termCue)) return null;
    const mention = this.accordingBefore(Math.max(sentence.from, from - REPORT_REACH), from);
    return mention ? { mention, share: IN_REPORT } : null;
  }

  /** "'Kara Şimşek' adlı": the word behind the marks says that they hold a name; or small letters, and nobody says it. */
  private isTitle({ to, from, inner }: OuterStretch, cue: Cue | null): boolean {
    const { tokens } = this.a;
    if (hasGrammar(tokens, to, Grammar.termCue)) return true;
    if (cue) return false;
    const behind = tokens[to];
    const goesOn =
      behind?.sentence === tokens[from]?.sentence && (behind?.isWord === true || this.isEnding(to));
    return goesOn && !/[.!?…]$/.test(inner.trim()) && to - from <= 2 * FRAGMENT;
  }

  private isEnding(i: number): boolean {
    return (
      this.a.tokens[i]?.isWord === false &&
      hasGrammar(this.a.tokens, i, Grammar.objective | Grammar.possessive)
    );
  }

  private ofCue(cue: Cue, stretch: OuterStretch, sentence: Sentence): Owner {
    if (cue.isParticiple) {
      const subject = this.behindParticiple(cue.to);
      if (subject) return { mention: subject, share: TIED };
    }
    const before = this.subjectBefore(sentence.from, stretch.from);
    if (cue.isImpersonal) return this.ofBody(sentence) ?? this.spokenOn(sentence) ?? NOBODY;
    const behind = before ? null : this.postposed(cue.to);
    if (behind) return { mention: behind, share: POSTPOSED };
    if (before) return { mention: before, share: TIED };
    return this.spokenOn(sentence) ?? NOBODY;
  }

  private spokenOn({ paragraph }: Sentence): Owner | null {
    return this.carried.at(paragraph);
  }

  /** "Şirketten yapılan açıklamada “…” denildi": the body, the document, or the body spoken of last. */
  private ofBody({ from, to, paragraph }: Sentence): Owner | null {
    const { a } = this;
    let document: Mention | null = null;
    for (let i = from; i < to; i++) {
      const mention = (a.tokens[i]?.stretch ?? -1) < 0 ? mentionBeginning(a, i) : undefined;
      if (!mention) continue;
      if (hasNoun(a.tokens, mention.head, Noun.document)) document ??= mention;
      else if (this.isOrigin(mention)) return { mention, share: OF_BODY };
    }
    if (!document) return null;
    const writer = this.writerOf(document);
    if (writer) return { mention: writer, share: OF_BODY };
    if (!hasNoun(a.tokens, document.head, Noun.speechNoun)) return { mention: document, share: OF_BODY };
    // "Açıklamada “…” denildi": of the body spoken of last; without one the text does not say whose words they are
    const carried = this.body.at(paragraph);
    return carried ? { ...carried, share: 0.75 } : NOBODY;
  }

  /** A body in whose words something is written, or whoever something comes from: "Rektörlük[ten] yapılan açıklamada". */
  private isOrigin(mention: Mention): boolean {
    const { a } = this;
    const isBody = mention.type === 'name' && hasNoun(a.tokens, mention.head, Noun.organisation);
    if (!isBody && !canAct(a, mention)) return false;
    const { lower = '' } = a.tokens[this.isEnding(mention.to) ? mention.to : mention.head] ?? {};
    const isFrom = a.lexicon.fromEndings.some((ending) => lower.endsWith(ending));
    const isOblique = this.isEnding(mention.to) || hasNoun(a.tokens, mention.head, Noun.oblique);
    return (
      hasNoun(a.tokens, mention.head, Noun.organisation) || (isFrom && isOblique && mention.type === 'name')
    );
  }

  /** "H.T.'nin ifadesinde": the person named in the phrase of a document. */
  private writerOf({ from, to }: Mention): Mention | null {
    const isInside = (it: Mention): boolean => it.isModifier && it.from >= from && it.to < to;
    const found = this.a.mentions.find((it) => isInside(it) && canAct(this.a, it));
    return found ? { ...found, isModifier: false } : null;
  }

  private bodyIn({ from, to }: Sentence): Mention | null {
    for (let i = from; i < to; i++) {
      const mention = mentionBeginning(this.a, i);
      const isBody = mention && hasNoun(this.a.tokens, mention.head, Noun.organisation);
      if (isBody && mention.type === 'name' && this.isSubject(mention)) return mention;
    }
    return null;
  }

  private beforeColon(stretch: OuterStretch, sentence: Sentence): Owner {
    const according = this.accordingBefore(sentence.from, stretch.from);
    const label = mentionEnding(this.a, stretch.from - 2);
    const isLabel = label && label.from === sentence.from && label.type === 'name';
    if (this.isHeadline(sentence)) return isLabel ? { mention: label, share: BARE } : NOBODY;
    const subject =
      according ??
      (isLabel ? label : null) ??
      this.leading(sentence.from, stretch.from) ??
      this.postposedName(sentence.from, stretch.from) ??
      this.anyName(sentence.from, stretch.from);
    return subject ? { mention: subject, share: BEFORE_COLON } : (this.spokenOn(sentence) ?? NOBODY);
  }

  /** "… diyor Elif: “…”". */
  private postposedName(from: number, to: number): Mention | null {
    const last = mentionEnding(this.a, to - 2);
    return last && last.from >= from && this.isSubject(last) && canAct(this.a, last) ? last : null;
  }

  /** "Bir bölüm çalışanının deyişiyle: “…”", "Dedem Trabzonlu": somebody in the genitive before the colon. */
  private anyName(from: number, to: number): Mention | null {
    for (let i = from; i < to; i++) {
      const mention = mentionBeginning(this.a, i);
      if (
        mention &&
        !mention.isModifier &&
        isPossessiveEnding(this.a.tokens[mention.to]) &&
        canAct(this.a, mention)
      )
        return mention;
    }
    return null;
  }

  private accordingBefore(from: number, to: number): Mention | null {
    for (let i = from; i < to; i++) {
      if (!hasGrammar(this.a.tokens, i, Grammar.accordingAfter)) continue;
      const mention = mentionEnding(this.a, i - 1) ?? mentionEnding(this.a, i - 2);
      if (mention && canAct(this.a, mention)) return mention;
    }
    return null;
  }

  /** A quotation behind which no verb of saying stands. */
  private withoutCue(stretch: OuterStretch, sentence: Sentence): Owner | null {
    const { a } = this;
    const { tokens } = a;
    if (this.announced && stretch.from === sentence.from) {
      const { owner, paragraph } = this.announced;
      if (stretch.paragraph - paragraph <= 1) return owner;
    }
    const comma = tokens[stretch.from - 1]?.lower === ',' ? mentionEnding(a, stretch.from - 2) : undefined;
    if (comma && this.isSubject(comma) && canAct(a, comma)) return { mention: comma, share: BARE };
    const opens =
      stretch.from === sentence.from || tokens[stretch.from - 1]?.sentence !== tokens[stretch.from]?.sentence;
    if (!opens || stretch.to - stretch.from < 5) return opens && this.isHeadline(sentence) ? NOBODY : null;
    if (this.isHeadline(sentence) || this.isSubhead(stretch)) return NOBODY;
    return this.carried.at(sentence.paragraph) ?? NOBODY;
  }

  /** A quotation alone in its paragraph that no full stop ends announces what is said below. */
  private isSubhead({ from, to, inner }: OuterStretch): boolean {
    const { tokens } = this.a;
    const { paragraph } = tokens[from] ?? {};
    const isAlone = tokens[from - 1]?.paragraph !== paragraph && tokens[to]?.paragraph !== paragraph;
    return isAlone && !/[.!?…]$/.test(inner.trim());
  }

  private isHeadline({ paragraph }: Sentence): boolean {
    return paragraph === 0 && this.a.paragraphs.length > 1;
  }

  /** The cue right behind a quotation: its verb, the noun that stands for it, or a participle. */
  private cueBehind(to: number): Cue | null {
    const { tokens } = this.a;
    const first = tokens[to - 1];
    let words = 0;
    for (let i = to; i < to + 2 * VERB_REACH && words < VERB_REACH; i++) {
      const token = tokens[i];
      if (!token || token.paragraph !== first?.paragraph || token.stretch >= 0) return null;
      if (!token.isWord) {
        if (words > 0 || !/^[,.…'’]/.test(token.lower)) return null;
        continue;
      }
      if (token.sentence !== tokens[to]?.sentence && token.isCapital) return null;
      if (token.grammar & CUES) return this.cueAt(i);
      if (mentionBeginning(this.a, i) && !(token.noun & Noun.speechNoun)) return null;
      words++;
    }
    return null;
  }

  /** A verb of saying, or a noun that a verb of doing makes one: "ifade | eden", "diye | konuştu". */
  private cueAt(i: number): Cue {
    const { tokens } = this.a;
    let to = i + 1;
    while (to < i + 3 && hasGrammar(tokens, to, Grammar.verb | CUES) && tokens[to]?.stretch === -1) to++;
    const verb = tokens[to - 1];
    const isFinal = (endings: readonly string[]): boolean => endings.some((end) => verb?.lower.endsWith(end));
    const isParticiple = isFinal(this.a.lexicon.subjectParticiples) && !verb?.lower.endsWith('ken');
    return { from: i, to, isParticiple, isImpersonal: hasGrammar(tokens, to - 1, Grammar.impersonal) };
  }

  private behindParticiple(from: number): Mention | null {
    for (let i = from; i < from + PARTICIPLE_REACH; i++) {
      const mention = mentionBeginning(this.a, i);
      if (mention && canAct(this.a, mention)) return mention;
      const token = this.a.tokens[i];
      if (!token || token.lower === '.' || token.stretch >= 0) return null;
    }
    return null;
  }

  /** “…” dedi Meriç; “…” diye soruyor Refik Abi. */
  private postposed(from: number): Mention | null {
    const mention = mentionBeginning(this.a, from);
    if (!mention || !this.isSubject(mention) || !canAct(this.a, mention)) return null;
    const next = this.a.tokens[mention.to];
    return !next?.isWord ? mention : null;
  }

  /** True if a phrase stands in the case of a subject. */
  private isSubject({ to, head, type }: Mention): boolean {
    if (this.isEnding(to) || hasGrammar(this.a.tokens, to, Grammar.preposition | Grammar.accordingAfter))
      return false;
    return (
      !hasNoun(this.a.tokens, head, Noun.oblique) ||
      (type === 'name' && !hasNoun(this.a.tokens, head, Noun.organisation))
    );
  }

  /** The noun phrase in the genitive right before a quotation: "Gülen'in “…” çıkışı". */
  private possessorBefore(from: number): Mention | null {
    let i = from - 1;
    if (this.a.tokens[i]?.lower === ',') i--;
    const to = this.isReported(i) ? from - POSSESSOR_REACH : i;
    for (; i >= to; i--) {
      if (
        (this.a.tokens[i]?.stretch ?? -1) >= 0 ||
        this.a.tokens[i]?.sentence !== this.a.tokens[from]?.sentence
      )
        return null;
      const mention = mentionEnding(this.a, isPossessiveEnding(this.a.tokens[i]) ? i - 1 : i);
      if (mention && this.isGenitive(mention) && canAct(this.a, mention)) return mention;
    }
    return null;
  }

  private isNominal(cue: Cue | null): boolean {
    return cue !== null && hasGrammar(this.a.tokens, cue.from, Grammar.quotative);
  }

  private isGenitive({ to, head }: Mention): boolean {
    if (isPossessiveEnding(this.a.tokens[to])) return true;
    const { lower = '', noun = 0 } = this.a.tokens[head] ?? {};
    return (
      (noun & Noun.oblique) !== 0 && this.a.lexicon.genitiveEndings.some((ending) => lower.endsWith(ending))
    );
  }

  /** The subject nearest before a token: one that a comma or a particle sets off, else the last one. */
  private subjectBefore(from: number, to: number): Mention | null {
    let found: Mention | null = null;
    for (let i = to - 1; i >= from; i--) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionEnding(this.a, i);
      if (!mention || !this.isSubject(mention)) continue;
      if (!canAct(this.a, mention) && !this.isGovernment(mention)) continue;
      if (this.isSetOff(mention)) return mention;
      if (!found || (found.type !== 'name' && mention.type === 'name')) found = mention;
    }
    return found;
  }

  /** "[Pekin], tatbikatı “sert bir uyarı” olarak nitelendirdi": a lone place in the case of a subject, set off by a comma. */
  private isGovernment({ type, from, to, head, isModifier }: Mention): boolean {
    const { tokens } = this.a;
    const isLone = type === 'name' && to === from + 1 && !isModifier && hasNoun(tokens, head, Noun.place);
    return isLone && tokens[to]?.lower === ',' && tokens[to + 1]?.isCapital === false;
  }

  /** The first subject of some words, or the name that it stands in apposition to. */
  private leading(from: number, to: number): Mention | null {
    let found: Mention | null = null;
    for (let i = from; i < to; i++) {
      if ((this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      const mention = mentionBeginning(this.a, i);
      if (!mention || mention.to > to || !this.isSubject(mention) || !canAct(this.a, mention)) continue;
      if (this.isSetOff(mention)) return this.named(mention);
      found ??= mention;
    }
    return found;
  }

  /** "Projenin yürütücüsü, genetikçi [Ali Koru], …": the name behind a description and its comma. */
  private named(mention: Mention): Mention {
    const next = mention.type === 'description' ? mentionBeginning(this.a, mention.to + 1) : undefined;
    return next?.type === 'name' &&
      this.isSubject(next) &&
      this.isSetOff(next) &&
      hasNoun(this.a.tokens, mention.head, OFFICE)
      ? next
      : mention;
  }

  private isSetOff({ to }: Mention): boolean {
    const next = this.a.tokens[to];
    return next?.lower === ',' || (next?.isWord === true && hasGrammar(this.a.tokens, to, PARTICLES));
  }

  /** The statements of a sentence: "…, kesintilerin uygulanacağını aktardı", "…düştüklerini dile getiren Kolat". */
  private readStatements(sentence: Sentence): Mention | null {
    let from = sentence.from;
    let last: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = this.a.tokens[i];
      if (!token || token.stretch >= 0) continue;
      const according = this.accordingTie(i, sentence);
      if (according) return according;
      if (!(token.grammar & CUES) || !this.isReported(i - 1)) continue;
      const cue = this.cueAt(i);
      last = this.report(cue, from, sentence) ?? last;
      from = cue.to;
      i = cue.to - 1;
    }
    return last;
  }

  private isReported(i: number): boolean {
    const at = hasGrammar(this.a.tokens, i, PARTICLES) ? i - 1 : i;
    const lower = this.a.tokens[at]?.lower ?? '';
    return lower.length > 5 && this.a.lexicon.statementEndings.some((ending) => lower.endsWith(ending));
  }

  private report(cue: Cue, from: number, sentence: Sentence): Mention | null {
    const own = cue.isParticiple ? this.behindParticiple(cue.to) : this.leading(from, cue.from);
    const carried = cue.isParticiple ? null : this.spokenOn(sentence);
    const isBody = cue.isImpersonal && !cue.isParticiple;
    const owner: Owner | null = isBody
      ? this.ofBody(sentence)
      : own
        ? { mention: own, share: TIED }
        : (this.subjectOfSentence(sentence, cue.from) ?? carried);
    if (!owner?.mention) return null;
    let start = own && own.to < cue.from ? own.to : from;
    start = this.overOpening(start, cue.from);
    if (cue.from - start >= LEAST_STATEMENT && !this.holdsStretch(start, cue.from))
      this.add(cue.from, owner, { reports: [start, cue.from] });
    return owner.mention;
  }

  /** "…olduğunu belirten X, …-diğini söyledi": the subject of the second verb stands behind the first. */
  private subjectOfSentence({ from }: Sentence, to: number): Owner | null {
    const mention = this.leading(from, to);
    return mention && { mention, share: TIED };
  }

  private holdsStretch(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return true;
    return false;
  }

  /** Over commas, particles and "yaptığı açıklamada," to where a statement begins. */
  private overOpening(from: number, to: number): number {
    let i = from;
    while (i < to && (!this.a.tokens[i]?.isWord || hasGrammar(this.a.tokens, i, PARTICLES))) i++;
    for (let k = i; k < Math.min(to, i + 8); k++)
      if (this.a.tokens[k]?.lower === ',' && hasNoun(this.a.tokens, k - 1, Noun.document)) return k + 1;
    return i;
  }

  /** "Gürsoy'a göre metnin tonu daha yumuşak." */
  private accordingTie(i: number, sentence: Sentence): Mention | null {
    const { a } = this;
    if (!hasGrammar(a.tokens, i, Grammar.accordingAfter)) return null;
    const mention = mentionEnding(a, i - 1) ?? mentionEnding(a, i - 2);
    if (!mention || !canAct(a, mention)) return null;
    let from = i + 1;
    while (from < sentence.to && !a.tokens[from]?.isWord) from++;
    let to = from;
    while (to < sentence.to && !/^[.:]$/.test(a.tokens[to]?.lower ?? '.')) to++;
    if (to - from >= LEAST_STATEMENT && !this.holdsStretch(from, to))
      this.add(i, { mention, share: TIED }, { reports: [from, to] });
    return mention;
  }
}
