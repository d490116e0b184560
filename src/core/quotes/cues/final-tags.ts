import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import type { FinalVoices } from './final-voices.ts';
import { isPause, type OuterStretch } from './grammar-reader.ts';

/** Letters at the end of a clause among which the ending of a passive verb stands: 言われたという. */
const LONGEST_PASSIVE = 7;
/** Tokens of a verb and its mark behind a quotation. */
const LONGEST_TAG = 5;
/** Most quotations that stand right before one another. */
const LONGEST_ROW = 6;
/** Tokens behind a quotation among which a gloss ends: “…”라는 게 회계사의 말이다. */
const GLOSS = 30;

/** Where quotations of a text stand, and what ends before a token. */
interface Places {
  /** The outermost quotations, by first token. */
  stretches: ReadonlyMap<number, OuterStretch>;
  /** Token right behind an outermost quotation → the quotation. */
  closing: ReadonlyMap<number, OuterStretch>;
  /** Token right behind a noun phrase and its titles → the phrase. */
  ending: ReadonlyMap<number, Mention>;
  /** The paragraph that is the headline, or -1. */
  head: number;
}

/** Reads how the words behind a quotation tie it, where verbs end their clause. */
export class FinalTags {
  private readonly a: Analysis;
  private readonly places: Places;
  private readonly voices: FinalVoices;

  constructor(a: Analysis, places: Places, voices: FinalVoices) {
    this.a = a;
    this.places = places;
    this.voices = voices;
  }

  /** The first token of the quotations that stand right before one another: 「知らない」[「話さない」]と供述した. */
  openingOf({ from }: OuterStretch): number {
    let opening = from;
    for (let n = 0; n < LONGEST_ROW; n++) {
      const before = this.adjoins(opening) ? this.places.closing.get(opening) : undefined;
      if (!before) break;
      opening = before.from;
    }
    return opening;
  }

  /** The tie of the last one of such quotations, where a mark ties it. */
  tieOfRow(stretch: OuterStretch): 'tied' | 'alone' | 'none' {
    let last = stretch;
    for (let n = 0; n < LONGEST_ROW; n++) {
      const next = this.adjoins(last.to) ? this.places.stretches.get(last.to) : undefined;
      if (!next) break;
      last = next;
    }
    const tie = this.tieBehind(last);
    const isLabelled = tie === 'alone' && this.places.ending.has(this.openingOf(stretch));
    return last === stretch || tie === 'tied' || isLabelled ? tie : this.tieBehind(stretch);
  }

  /** True if the verb of saying behind a quotation is itself reported: 「…」と指示した[と]指摘した, “…”고 지시했[다고] 지적했다. */
  isReported({ to }: OuterStretch, sentence: Sentence): boolean {
    const { tokens, lexicon } = this.a;
    for (let i = to + 1; i < Math.min(sentence.to, to + LONGEST_TAG); i++) {
      const { lower = '' } = tokens[i] ?? {};
      if (isPause(this.a, i)) return false;
      const isMark = lexicon.statementMarks.some(
        (mark) => lower === mark || (lower.length > 2 && lower.endsWith(mark)),
      );
      if (isMark && hasGrammar(tokens, i + 1, Grammar.speech | Grammar.verb)) return true;
    }
    return false;
  }

  /** True if the verb at the end of the clause behind a quotation is passive: 「…」と言われた. */
  isPassive(from: number, sentence: Sentence): boolean {
    const { tokens, text, lexicon } = this.a;
    let to = from;
    while (to < sentence.to && !/^[、。,.]$/.test(tokens[to]?.lower ?? '')) to++;
    const clause = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return lexicon.passiveEndings.some((ending) => clause.slice(-LONGEST_PASSIVE).includes(ending));
  }

  /** True if a quotation that ends like a sentence stands before a clause of its own: “…거든요.” 최민재씨가 웃으며 말했다. */
  isToldBehind({ to, inner }: OuterStretch): boolean {
    const [last, next] = [this.a.tokens[to - 1], this.a.tokens[to]];
    const isParted = next?.isWord === true && next.start > (last?.end ?? 0);
    return isParted && this.a.lexicon.data.spacesWords && /[.?!…]$/.test(inner);
  }

  /** True if nothing stands between a token and the one before. */
  private adjoins(i: number): boolean {
    return this.a.tokens[i - 1]?.end === this.a.tokens[i]?.start;
  }

  /**
   * Returns the tie between a quotation and the words behind it: `tied` to them, `alone` as a sentence of its
   * own, or `none` where it is no quotation.
   */
  private tieBehind(stretch: OuterStretch): 'tied' | 'alone' | 'none' {
    const { to, inner, sign } = stretch;
    const { tokens } = this.a;
    const [last, next] = [tokens[to - 1], tokens[to]];
    if (!next || next.paragraph !== last?.paragraph) return this.isStatement(inner) ? 'alone' : 'none';
    if (next.sentence !== last.sentence || /^[。.]$/.test(next.lower)) return sign === '‘' ? 'none' : 'alone';
    const isParted = last.paragraph === this.places.head && (next.start > last.end || !next.isWord);
    if (isParted || this.isToldBehind(stretch)) return sign === '‘' ? 'none' : 'alone';
    if (this.voices.isVoiced(to)) return 'tied';
    if (this.voices.opensSentence(stretch)) return 'alone';
    if (!(next.grammar & Grammar.quotative) || next.start !== last.end) return 'none';
    if ((tokens[to + 1]?.stretch ?? -1) >= 0 && tokens[to + 1]?.start === next.end) return 'none';
    const isPredicate = tokens[to + 1]?.isWord !== true && next.grammar & (Grammar.verb | Grammar.speech); // 「…」とした。
    // 「…」とは、柏木氏の弁
    const isRelative = next.grammar & Grammar.relative && !isPredicate && !isPause(this.a, to + 1);
    return isRelative && !this.tellsOf(to + 1) ? 'none' : 'tied';
  }

  /** True if a noun of saying, a gloss or the next clause stands where a clause before a noun ends: 「…」とする[一方]、「…」と述べた. */
  private tellsOf(i: number): boolean {
    return this.speechNounNear(i) || this.isGlossed(i) || hasGrammar(this.a.tokens, i, Grammar.conjunction);
  }

  /** True if words at the end of a paragraph are long enough to be what somebody said. */
  private isStatement(inner: string): boolean {
    return inner.length > 4;
  }

  /** "との見方", "라는 지적": a noun of saying among the next words. */
  private speechNounNear(from: number): boolean {
    for (let i = from; i < from + 3; i++) if (hasNoun(this.a.tokens, i, Noun.speechNoun)) return true;
    return false;
  }

  /** “…”라는 [게] 회계사의 말이다: a clause that says whose words they are, at the end of the sentence. */
  private isGlossed(from: number): boolean {
    const { tokens } = this.a;
    if (!/^(?:게|것|것이|것은|のが|のは)$/.test(tokens[from]?.lower ?? '')) return false;
    for (let i = from + 1; i < from + GLOSS && tokens[i]?.sentence === tokens[from]?.sentence; i++)
      if (hasGrammar(tokens, i, Grammar.genitive) && hasNoun(tokens, i + 1, Noun.speechNoun)) return true;
    return false;
  }
}
