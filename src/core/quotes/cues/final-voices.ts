import type { Analysis } from '../analysis/analysis.ts';
import { Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { isPause, type OuterStretch } from './grammar-reader.ts';

/** Ends of a sentence that somebody says. */
const SENTENCE_END = /[うくすつぬむるただいねよ。？！?!…]$/;
/** Letters of the shortest one that opens a sentence of the narrator. */
const LEAST_ALONE = 12;
/** Words between "and the like" and the noun of saying. */
const VOICE_REACH = 3;

/** Finds whose words are that no verb of saying ties, where verbs end their clause: those of a label, or of voices. */
export class FinalVoices {
  private readonly a: Analysis;
  /** Token right behind a noun phrase and its titles → the phrase. */
  private readonly ending: ReadonlyMap<number, Mention>;

  constructor(a: Analysis, ending: ReadonlyMap<number, Mention>) {
    this.a = a;
    this.ending = ending;
  }

  /** 「…」[など、切実な声]も上がった: true if the quotation that ends before a token is one of several voices. */
  isVoiced(to: number): boolean {
    const { tokens } = this.a;
    if (!/^などの?$/.test(tokens[to]?.lower ?? '') || tokens[to]?.start !== tokens[to - 1]?.end) return false;
    const first = isPause(this.a, to + 1) ? to + 2 : to + 1;
    for (let i = first; i < first + VOICE_REACH; i++) if (hasNoun(tokens, i, Noun.speechNoun)) return true;
    return false;
  }

  /** True if words that end like a sentence open one of the narrator's, which goes on without a mark: 「…投げたいですね」22日の試合へ…. */
  opensSentence({ from, to, inner }: OuterStretch): boolean {
    const { tokens } = this.a;
    const [before, next] = [tokens[from - 1], tokens[to]];
    const isFirst = before?.paragraph === tokens[from]?.paragraph && /^[。！？]$/.test(before?.lower ?? '');
    const isNoun = next?.isWord === true && !/^\p{Script=Hiragana}/u.test(next.lower);
    const adjoins = next?.start === tokens[to - 1]?.end;
    return isFirst && isNoun && adjoins && SENTENCE_END.test(inner) && inner.length >= LEAST_ALONE;
  }

  /**
   * Whom voices come from: [住民]からは「…」「…」といった声が出た.
   * @param opening first token of the row of quotations
   */
  source(opening: number): Mention | null {
    const { tokens } = this.a;
    let at = opening;
    while (at > 0 && (isPause(this.a, at - 1) || /^[はも]$/.test(tokens[at - 1]?.lower ?? ''))) at--;
    const mention = /^からは?$/.test(tokens[at - 1]?.lower ?? '') ? this.ending.get(at - 1) : undefined;
    return mention && canAct(this.a, mention) ? mention : null;
  }

  /** The label right before a row of quotations, at the head of a paragraph: 近隣住民「…」「…」. */
  label(opening: number, { from, paragraph }: Sentence): Mention | null {
    const { tokens, lexicon } = this.a;
    const mention = this.ending.get(opening);
    if (!mention || tokens[from - 1]?.paragraph === paragraph || !canAct(this.a, mention)) return null;
    for (let i = from; i < mention.from; i++) {
      const { isWord = false, grammar = 0, lower = '' } = tokens[i] ?? {};
      if (!isWord || grammar !== 0 || lexicon.subjectMarks.has(lower)) return null;
    }
    return mention;
  }
}
