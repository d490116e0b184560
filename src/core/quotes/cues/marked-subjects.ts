import type { Analysis } from '../analysis/analysis.ts';
import { Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { isPause, type OuterStretch } from './grammar-reader.ts';

/** Tokens of a clause inside another one. */
export const CLAUSE = 12;

/** Noun phrases and quotations of a text, by where they begin or end. */
interface Places {
  /** Token right behind a noun phrase and its titles → the phrase. */
  ending: ReadonlyMap<number, Mention>;
  beginning: ReadonlyMap<number, Mention>;
  /** Token right behind an outermost quotation → the quotation. */
  closing: ReadonlyMap<number, OuterStretch>;
}

/** Finds the subjects and topics of a text by the marks behind them. */
export class MarkedSubjects {
  private readonly a: Analysis;
  private readonly places: Places;

  constructor(a: Analysis, places: Places) {
    this.a = a;
    this.places = places;
  }

  /** True if a topic that names nobody known stands right before a quotation: it is as likely who speaks as not. */
  isUnknownTopic(mark: number): boolean {
    const { isWord = false, grammar = 1, noun = 1, lower = '' } = this.a.tokens[mark - 1] ?? {};
    const isUnlisted =
      isWord && grammar === 0 && (noun & ~Noun.place) === 0 && !/^\p{Script=Hiragana}/u.test(lower);
    return isUnlisted && this.isTopicMark(mark) && this.isSubjectMark(mark) && !this.places.ending.has(mark);
  }

  /** True if a token marks the noun phrase right before it as a subject or topic. */
  isSubjectMark(i: number): boolean {
    const [before, token] = [this.a.tokens[i - 1], this.a.tokens[i]];
    const { lower = '', start = 0, isWord = false } = token ?? {};
    const gap = isWord && this.a.lexicon.data.spacesWords && lower.length > 1 ? 1 : 0; // 요리스 [역시]
    return start - (before?.end ?? 0) <= gap && this.a.lexicon.subjectMarks.has(lower);
  }

  /** True if a token marks what the sentence is about, over the subjects of clauses inside it. */
  isTopicMark(i: number): boolean {
    return /^(?:は|はこう|はそう|은|는|도|も|들은|들도|역시)$/.test(this.a.tokens[i]?.lower ?? '');
  }

  /** 政府が求める適用除外[に関しては]: the subject of a clause inside what is spoken about. */
  isInsideTopic(mark: number, { to }: Sentence): boolean {
    const { tokens } = this.a;
    if (this.isTopicMark(mark)) return false;
    for (let i = mark + 1; i < Math.min(to, mark + CLAUSE); i++) {
      const { lower = '', stretch = -1 } = tokens[i] ?? {};
      if (stretch >= 0 || isPause(this.a, i)) return false;
      if (/^(?:について|に関して|に対して|をめぐって)$/.test(lower)) return true;
    }
    return false;
  }

  /** The phrase before such a mark, where it can act; else null. */
  subjectBefore(mark: number): Mention | null {
    const mention = this.places.ending.get(mark) ?? this.namedInMarks(mark);
    if (mention && this.stretchEnding(mark)) return mention;
    return mention && !mention.isModifier && canAct(this.a, mention) ? mention : null;
  }

  /** The quotation that ends right before a token. */
  private stretchEnding(at: number): OuterStretch | undefined {
    return this.a.tokens[at - 1]?.stretch === -1 ? undefined : this.places.closing.get(at);
  }

  /** 環境団体[「ポーラー・ウオッチ」]は: the name of a body between marks, right behind the noun that says what it is. */
  private namedInMarks(mark: number): Mention | undefined {
    const stretch = this.stretchEnding(mark);
    const body = stretch && this.places.ending.get(stretch.from);
    if (!stretch || !body || !hasNoun(this.a.tokens, body.head, Noun.organisation | Noun.group))
      return undefined;
    const name = this.places.beginning.get(stretch.from + 1);
    return name?.type === 'name' && name.to === mark - 1 ? name : body;
  }
}
