import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { isPause, type OuterStretch } from './grammar-reader.ts';

/** Tokens at the head of a sentence among which "according to" stands. */
const REACH = 30;
const LEAST_STATEMENT = 4;
/** Tokens behind a quotation among which its own clause ends. */
const CLAUSE = 12;
/** Tokens between the words of a statement and its verb: ほぼ消失する[との予測を英科学誌に]発表した. */
const LONGEST_TIE = 5;
const LONGEST_NAMED_TIE = 10;

/** Small words that end a clause which says to whom or on what somebody spoke. */
const ADDRESS = /^(?:に応じ|に対し|に対して|について|に関し|に関して|をめぐり)$/;
/** Ends of the verbs and adjectives that close a clause. */
const CLAUSE_END = /[うくすつぬむるただい]$/;
/** Words behind the last quotation of a sentence, up to its verb: what it says is the quotation. */
const LONGEST_TAG = 6;

/** Words that somebody stated without marks: the tokens, and the verb or phrase that says so. */
export interface Stated {
  cue: number;
  from: number;
  to: number;
  /** Who stated them, where words of the statement's own say so. */
  mention?: Mention;
}

/** Finds what a sentence reports without marks, where verbs end their clause. */
export class FinalStatements {
  private readonly a: Analysis;
  /** Token right behind a noun phrase and its titles → the phrase. */
  private readonly ending: ReadonlyMap<number, Mention>;

  constructor(a: Analysis, ending: ReadonlyMap<number, Mention>) {
    this.a = a;
    this.ending = ending;
  }

  /** "Xによると、Y。", "試算では、Y。": the words behind "according to", with whom or what it names. */
  according(sentence: Sentence): Stated | null {
    const { from, to } = sentence;
    for (let i = from; i < Math.min(to, from + REACH); i++) {
      const isDocument = this.opensByDocument(i);
      if (!isDocument && !hasGrammar(this.a.tokens, i, Grammar.accordingAfter)) continue;
      const mention = this.ending.get(i) ?? this.ending.get(i - 1);
      if (!mention || !(isDocument || canAct(this.a, mention))) continue;
      const next = this.overPauses(isDocument ? i + 2 : i + 1);
      return { cue: next - 1, from: next, to: this.lastWord(sentence) + 1, mention };
    }
    return null;
  }

  /** 市の試算[では]、…: a document as the place where something stands, set off from it. */
  private opensByDocument(i: number): boolean {
    const { tokens } = this.a;
    const isPlace =
      tokens[i]?.lower === 'で' &&
      tokens[i + 1]?.lower === 'は' &&
      /^[、,]$/.test(tokens[i + 2]?.lower ?? '');
    return isPlace && hasNoun(tokens, i - 1, Noun.document);
  }

  /** "XはYと発表した。": the words from a token on that the verb of saying at the end of the sentence reports. */
  reported(sentence: Sentence, from: number): Stated | null {
    const cue = this.lastWord(sentence);
    const to = this.statementEnd(sentence, cue);
    return to - from >= LEAST_STATEMENT ? { cue, from: this.overTimes(from), to } : null;
  }

  /** True if a sentence has little but a verb behind its last quotation: 検察によると、被告は「…」と脅した。 */
  endsWith({ to }: OuterStretch, sentence: Sentence): boolean {
    return this.lastWord(sentence) - to < LONGEST_TAG;
  }

  /** True if a sentence says only that something is told: …回復した[という]。 */
  isHearsay(sentence: Sentence): boolean {
    return this.a.tokens[this.lastWord(sentence)]?.lower === 'という';
  }

  /** 「…」と述べ、[立候補する]意向を示した。: the words behind the clause of a quotation, by the same speaker. */
  behind({ to }: OuterStretch, sentence: Sentence): Stated | null {
    const from = this.clauseBehind(to, sentence);
    const stated = from > 0 ? this.reported(sentence, from) : null;
    if (!stated) return null;
    for (let i = from; i < stated.to; i++) if ((this.a.tokens[i]?.stretch ?? -1) >= 0) return null;
    return stated;
  }

  /** 海を離れていると明かし、「…」: the words before a quotation that a clause of their own reports, by the same speaker. */
  before({ from: opening }: OuterStretch, from: number): Stated | null {
    const { tokens } = this.a;
    let cue = opening - 1;
    if (/^[、,]$/.test(tokens[cue]?.lower ?? '')) cue--;
    const to = hasGrammar(tokens, cue, Grammar.speech)
      ? this.tieBefore(cue, from, LONGEST_TIE)
      : this.tieAt(cue);
    if (to - from < LEAST_STATEMENT) return null;
    for (let i = from; i < to; i++) if ((tokens[i]?.stretch ?? -1) >= 0) return null;
    return { cue, from: this.overTimes(from), to };
  }

  /** The end of a statement whose last word is tied by its own ending, or -1: 재발을 막겠[다며] “…”. */
  private tieAt(i: number): number {
    const { tokens, lexicon } = this.a;
    return lexicon.data.spacesWords && /(?:다며|라며|면서)$/.test(tokens[i]?.lower ?? '') ? i + 1 : -1;
  }

  /** The token at which the clause behind that of a quotation begins, or 0: “…”며 [재심사를 …], 「…」と述べ、[推薦人が…]. */
  private clauseBehind(to: number, sentence: Sentence): number {
    const { tokens, lexicon } = this.a;
    if (lexicon.data.spacesWords && /[며서]$/.test(tokens[to]?.lower ?? '')) return to + 1;
    for (let i = to + 1; i < Math.min(sentence.to, to + CLAUSE); i++) {
      const isSpeech = hasGrammar(tokens, i - 1, Grammar.speech | Grammar.quotative);
      if (isPause(this.a, i)) return isSpeech ? i + 1 : 0;
    }
    return 0;
  }

  private overPauses(from: number): number {
    let i = from;
    while (/^[、,]$/.test(this.a.tokens[i]?.lower ?? '')) i++;
    return i;
  }

  /** Goes over conjunctions, and over a clause that says to whom or where: 記者団の取材に応じ、[訪米する]. */
  private overTimes(from: number): number {
    const { tokens } = this.a;
    let i = from;
    while (tokens[i]?.lower === '、' || hasGrammar(tokens, i, Grammar.conjunction)) i++;
    for (let at = i; at < i + CLAUSE * 2 && (tokens[at]?.stretch ?? 0) < 0; at++)
      if (ADDRESS.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === '、') return at + 2;
    return i;
  }

  private lastWord({ from, to }: Sentence): number {
    let i = to - 1;
    while (i > from && !this.a.tokens[i]?.isWord) i--;
    return i;
  }

  /**
   * Returns the end of a statement's words, before the verb of saying at the end of the sentence; -1 where
   * there is none.
   */
  private statementEnd({ from }: Sentence, end: number): number {
    const { tokens } = this.a;
    const { lower = '' } = tokens[end] ?? {};
    const isClause = CLAUSE_END.test(tokens[end - 1]?.lower ?? '');
    if (isClause && /^と(?:いう|した|する|している)$/.test(lower)) return end; // …回復した[という]。
    if (tokens[end - 1]?.lower === 'と' && /^\p{Script=Han}{2,}$/u.test(lower)) return end - 1; // …と[主張]。
    for (let verb = end; verb > end - 3 && verb > from; verb--) {
      if (!hasGrammar(tokens, verb, Grammar.speech)) continue;
      const to = this.tieBefore(verb, from, LONGEST_TIE);
      if (to > 0) return to;
    }
    return -1;
  }

  /** The end of the words that a mark or a noun of saying ties to a verb of saying; -1 where there is none. */
  private tieBefore(verb: number, from: number, reach: number): number {
    const { tokens, lexicon } = this.a;
    for (let i = verb - 1; i > verb - 3 && i > from; i--) if (this.isNamedClause(i)) return i;
    for (let i = verb - 1; i > verb - reach && i > from; i--) {
      const { lower = '' } = tokens[i] ?? {};
      const mark = lexicon.statementMarks.find((ending) => lower.endsWith(ending));
      if (mark) return mark === lower ? i : i + 1;
      if (lower === '、') break;
    }
    for (let i = verb - 1; i > verb - LONGEST_NAMED_TIE && i > from; i--) {
      if (tokens[i]?.lower === 'との' && hasNoun(tokens, i + 1, Noun.speechNoun)) return i;
      if (this.isNamedClause(i)) return i;
      if (tokens[i]?.lower === '、') break;
    }
    return -1;
  }

  /** True if a noun of saying before the object's mark closes a clause: 立候補する[意向]を示した. */
  private isNamedClause(noun: number): boolean {
    const { tokens } = this.a;
    const { lower = '' } = tokens[noun] ?? {};
    const isNoun = lower === 'こと' || hasNoun(tokens, noun, Noun.speechNoun);
    const isObject = lower.endsWith('を') || tokens[noun + 1]?.lower === 'を';
    const isClause = CLAUSE_END.test(tokens[noun - 1]?.lower ?? '');
    return isNoun && isObject && isClause;
  }
}
