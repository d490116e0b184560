import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct } from './can-act.ts';
import { clauseStart, isStop } from './clause-start.ts';
import type { OuterStretch } from './grammar-reader.ts';

/** Tokens of a clause among which its subject is looked for. */
const REACH = 60;
/** Tokens of a date with the sign for a report behind it. */
const LONGEST_DATE = 6;
/** Tokens between a body and the name of somebody who is of it. */
const LONGEST_OFFICE = 4;

/** Small words that stand before nouns as well as before verbs. */
const NOT_BEFORE_VERB = Grammar.genitive | Grammar.preposition | Grammar.conjunction;

/** Finds the subject before a verb where nothing marks it: by its place, and by what governs it. */
export class PreverbalSubjects {
  private readonly a: Analysis;
  private readonly stretches: ReadonlyMap<number, OuterStretch>;
  /** First token of each noun phrase → the phrase. */
  readonly beginning = new Map<number, Mention>();
  /** Token behind each noun phrase → the phrase. */
  readonly ending = new Map<number, Mention>();

  constructor(a: Analysis, stretches: ReadonlyMap<number, OuterStretch>) {
    this.a = a;
    this.stretches = stretches;
    for (const mention of a.mentions) {
      this.beginning.set(mention.from, mention);
      this.ending.set(mention.titleTo ?? mention.to, mention);
    }
  }

  /**
   * The subject of a verb of saying: the noun right before it that "of" ties to a clause with a subject of its own,
   * 女生就读的[学校]说; else the first noun phrase.
   */
  speakerIn(from: number, verb: number): Mention | null {
    const first = this.subjectIn(from, verb);
    const { tokens } = this.a;
    let to = verb;
    while (to > from && hasGrammar(tokens, to - 1, Grammar.adverb | Grammar.auxiliary)) to--;
    const last = this.ending.get(to);
    const start = first ? (first.titleTo ?? first.to) : verb;
    if (last && this.isOfClause(first, last)) return last;
    if (last?.type !== 'description' || last.from <= start) return first;
    if (!hasGrammar(tokens, last.from - 1, Grammar.genitive) || !canAct(this.a, last)) return first;
    if (hasNoun(tokens, last.head, Noun.label)) return first;
    for (let i = start; i < last.from; i++) {
      const isPlace = /^[在于於]$/.test(tokens[i]?.lower ?? '');
      if (!isPlace && hasGrammar(tokens, i, Grammar.preposition | Grammar.speech)) return first;
    }
    return last;
  }

  /** True if a body is only where the clause before a name has its subject: [总部]位于纽约的公司总裁[罗倩]说. */
  private isOfClause(first: Mention | null, { type, from, nameFrom }: Mention): boolean {
    const { tokens } = this.a;
    if (type !== 'name' || first?.type !== 'description' || !hasNoun(tokens, first.head, Noun.organisation))
      return false;
    let hasVerb = false;
    for (let i = first.to; i < Math.max(from, nameFrom); i++) {
      if (isStop(this.a, i)) return false;
      if (hasVerb && hasGrammar(tokens, i, Grammar.genitive)) return true;
      hasVerb ||= hasGrammar(tokens, i, Grammar.verb);
    }
    return false;
  }

  /** Finds the source whose words somebody else passes on: 媒体引述[劳拉·奎特拉]的话称, 援引[一名官员]的话报道. */
  citedIn(from: number, to: number): Mention | null {
    const { tokens } = this.a;
    for (let i = from; i < to; i++) {
      const mention = this.beginning.get(i);
      const end = mention?.titleTo ?? mention?.to ?? i;
      if (
        !mention ||
        mention.type === 'pronoun' ||
        end + 1 >= to ||
        !hasGrammar(tokens, end, Grammar.genitive)
      )
        continue;
      if (hasNoun(tokens, end + 1, Noun.speechNoun)) return mention;
    }
    return null;
  }

  /** Finds the reporter who asks, where nobody else is the subject: 有[记者]问. */
  reporterIn(from: number, to: number): Mention | null {
    for (let i = from; i < to; i++) {
      const mention = this.beginning.get(i);
      // 接受[本报记者]采访: what stands behind a verb is its object
      const isFree = mention && !hasGrammar(this.a.tokens, i - 1, Grammar.preposition | Grammar.verb);
      if (isFree && mention.type === 'description' && hasNoun(this.a.tokens, mention.head, Noun.label))
        return mention;
    }
    return null;
  }

  /** Finds whom a reporter has met or rung up, of whom the story goes on to tell: 记者联系了交警大队的一名[负责人]. */
  metIn(from: number, to: number): Mention | null {
    const reporter = this.reporterIn(from, to);
    if (!reporter) return null;
    for (let i = to - 1; i > reporter.to; i--) {
      const mention = this.beginning.get(i);
      if (!mention || mention.type === 'pronoun' || mention.isModifier || !canAct(this.a, mention)) continue;
      const isOne = mention.type === 'name' || /^一/.test(this.a.tokens[mention.from]?.lower ?? '');
      return isOne ? mention : null;
    }
    return null;
  }

  /** The subject of the clauses before the one of a verb: 何满仓想了半天，说. */
  subjectBack(verb: number, sentence: Sentence): Mention | null {
    let start = clauseStart(this.a, this.stretches, verb, sentence);
    for (let clauses = 0; clauses < 3 && start > sentence.from; clauses++) {
      if ((this.a.tokens[start - 1]?.stretch ?? -1) >= 0) return null;
      const before = clauseStart(this.a, this.stretches, start - 1, sentence);
      const found = this.subjectIn(before, start);
      if (found) return found;
      start = before;
    }
    return null;
  }

  /** The first noun phrase among some tokens that no preposition governs and that can speak. */
  subjectIn(from: number, to: number): Mention | null {
    for (let i = from; i < Math.min(to, from + REACH); i++) {
      const titled = this.stretches.get(i);
      if (titled?.sign !== '《' && (this.a.tokens[i]?.stretch ?? 0) >= 0) return null;
      const mention = titled ? this.paperIn(titled, to) : this.beginning.get(i);
      if (titled && mention) return mention;
      const end = titled?.to ?? mention?.titleTo ?? mention?.to ?? i + 1;
      if (mention && end > to) return null;
      const found = mention ? this.speakingIn(mention, end, to) : null;
      if (found) return found;
      // 记者 asks and writes: what stands behind is looked at word by word
      if (!mention || !hasNoun(this.a.tokens, mention.head, Noun.label)) i = end - 1;
    }
    return null;
  }

  /** The one who speaks where a noun phrase stands: itself, or the name that it brings in; null: it is governed, or cannot speak. */
  private speakingIn(mention: Mention, end: number, to: number): Mention | null {
    const { a } = this;
    const { from } = mention;
    if (hasNoun(a.tokens, mention.head, Noun.label) || this.isDateline(end, to)) return null;
    const first = this.listedFrom(from);
    const isGoverned =
      hasGrammar(a.tokens, first - 1, Grammar.preposition) &&
      !hasGrammar(a.tokens, first - 1, Grammar.according) &&
      !this.endsWord(first - 1);
    const named = this.inApposition(end, to);
    if (mention.type === 'description' && !named && this.isObject(from, mention.head)) return null;
    if (!isGoverned && named && canAct(a, named)) return named;
    if (mention.isModifier || isGoverned || !canAct(a, mention) || this.isListed(end)) return null;
    return this.employed(mention, end, to) ?? mention;
  }

  /** First token of the phrases that 、 lists before one: what governs the first governs all, 作为[父亲、丈夫、儿子]. */
  private listedFrom(from: number): number {
    let first = from;
    while (this.a.tokens[first - 1]?.lower === '、') {
      const before = this.ending.get(first - 1);
      if (!before) break;
      first = before.from;
    }
    return first;
  }

  /** True if a small word is but the last sign of a word that no list has: 财[经]研究院副研究员. */
  private endsWord(i: number): boolean {
    const [before, token] = [this.a.tokens[i - 1], this.a.tokens[i]];
    const isUnlisted =
      before?.isWord && before.grammar === 0 && before.noun === 0 && this.a.inMention[i - 1] === 0;
    return (
      isUnlisted === true &&
      before?.end === token?.start &&
      before.lower.length + (token?.lower.length ?? 0) === 2
    );
  }

  /** The paper that reports, by its name between marks, right before the verb: 《朝鲜日报》说. Nothing governs it. */
  private paperIn({ from, to }: OuterStretch, verb: number): Mention | null {
    const { tokens } = this.a;
    const before = tokens[from - 1];
    const isGoverned =
      before?.end === tokens[from]?.start &&
      hasGrammar(tokens, from - 1, Grammar.preposition | Grammar.verb | Grammar.speech) &&
      !hasGrammar(tokens, from - 1, Grammar.according);
    const isOwner = hasGrammar(tokens, to, Grammar.genitive) && !hasNoun(tokens, to + 1, Noun.document); // 《…》的[评论]认为
    if (isGoverned || isOwner) return null;
    for (let i = to; i < verb; i++) if (this.beginning.has(i)) return null;
    const name = this.ending.get(to - 1);
    return name && hasNoun(tokens, name.head, Noun.organisation) && name.from > from ? name : null;
  }

  /** True if a phrase is the place where a report was written: 新华社布宜诺斯艾利斯[9月3日电]. */
  private isDateline(end: number, to: number): boolean {
    if (!/^\p{N}/u.test(this.a.tokens[end]?.lower ?? '')) return false;
    for (let i = end; i < Math.min(to, end + LONGEST_DATE); i++)
      if (/^[电電讯訊]$/.test(this.a.tokens[i]?.lower ?? '')) return true;
    return false;
  }

  /** 清华大学经济管理学院教授[白重安]: the name a few words behind the body that somebody is of. */
  private employed({ head }: Mention, end: number, to: number): Mention | null {
    const { tokens } = this.a;
    if (!hasNoun(tokens, head, Noun.organisation)) return null;
    for (let i = end; i < Math.min(to, end + LONGEST_OFFICE); i++) {
      const isVerb = hasGrammar(tokens, i, Grammar.speech | Grammar.verb) && tokens[i]?.noun === 0;
      if (isStop(this.a, i) || isVerb) return null;
      const name = this.beginning.get(i);
      if (name?.type === 'name')
        return name.isModifier || hasGrammar(tokens, end, Grammar.preposition) ? null : name;
    }
    return null;
  }

  /** True if a noun phrase is the object of the verb right before it: 报导强调[村民代表]是罪魁祸首, not 透露[姓名的分析师]. */
  private isObject(i: number, head: number): boolean {
    const { tokens } = this.a;
    for (let at = i; at < head; at++) if (hasGrammar(tokens, at, Grammar.genitive)) return false;
    const { grammar = 0, noun = 0, end = 0 } = tokens[i - 1] ?? {};
    if (end !== tokens[i]?.start) return false;
    // 已[准备好援助民众]: what stands behind such a small word is a verb, listed or not
    const first = tokens[i];
    const isVerb = i < head && first?.grammar === 0 && first.noun === 0;
    if (isVerb && grammar & Grammar.auxiliary && !(grammar & NOT_BEFORE_VERB)) return true;
    return (grammar & (Grammar.verb | Grammar.speech)) !== 0 && noun === 0;
  }

  /** 他的代理人、律师[罗倩]: the name behind offices that commas list. */
  private inApposition(end: number, to: number): Mention | null {
    let at = end;
    for (let n = 0; n < 3 && at < to && this.a.tokens[at]?.lower === '、'; n++) {
      const from = at + 1;
      for (at = from; at < Math.min(to, from + LONGEST_OFFICE); at++) {
        const next = this.beginning.get(at);
        if (next?.type === 'name') return next;
        if (next) at = (next.titleTo ?? next.to) - 1;
        if (!this.a.tokens[at]?.isWord || this.a.tokens[at]?.grammar) break;
        if (this.a.tokens[at + 1]?.lower === '、') break;
      }
      at++;
    }
    return null;
  }

  /** True if a bracket closes behind a phrase: in brackets nobody is a subject, as in （记者 韩越）. */
  private isListed(end: number): boolean {
    return /^[）)／/]$/.test(this.a.tokens[end]?.lower ?? '');
  }
}
