import type { Range } from '../../learn/corpora/quotes.ts';
import type { LabelledSource, SpeakerText } from '../../learn/corpora/speaker-texts.ts';
import { jaccard, trim } from '../quotes/ranges.ts';
import type { ShownSource } from '../quotes/reliability.ts';
import { nameRight, roleRight, sameDescription } from './same-words.ts';
import { NOTHING_SHOWN, type ShownAttribution, type ShownQuote } from './shown-quotes.ts';

/** The kinds of errors that `--errors` can show. */
export const SPEAKER_ERROR_KINDS = [
  'wrong',
  'unattributed',
  'unmarked',
  'no-quotation',
  'role',
  'kind',
  'no-statement',
  'missed-statement',
] as const;

export interface SpeakerError {
  kind: (typeof SPEAKER_ERROR_KINDS)[number];
  doc: string;
  lang: string;
  /** The words in question; of a role or kind the name. */
  span: Range | null;
  words: string;
  gold: string | null;
  said: string | null;
  /** 0 to 1; null where nothing was said. */
  confidence: number | null;
}

/** The counts in texts; see docs/lab/benchmarks.md. */
export interface SpeakerCounts {
  texts: number;
  /** Labelled quotations; those of them that are marked; all that is marked. */
  gold: number;
  found: number;
  marked: number;
  /** Labelled quotations that the text gives to somebody; those of them whose source is shown right. */
  asked: number;
  told: number;
  /** Quotations shown with a name; those of them with a wrong one. */
  named: number;
  wrong: number;
  /** Quotations shown as sure; those of them that are right. */
  sure: number;
  sureRight: number;
  /** Speakers told who have a role in the text; of those told: roles shown, and right ones. */
  roleGold: number;
  roleShown: number;
  roleRight: number;
  /** Speakers told by a name, in quotations or statements, whose kind is shown; those of them whose kind is right. */
  kindShown: number;
  kindRight: number;
  /** Indirect statements: labelled, shown, found, and found with the right source. */
  indirectGold: number;
  indirectShown: number;
  indirectFound: number;
  indirectTold: number;
}

const NO_COUNTS: SpeakerCounts = {
  texts: 0,
  gold: 0,
  found: 0,
  marked: 0,
  asked: 0,
  told: 0,
  named: 0,
  wrong: 0,
  sure: 0,
  sureRight: 0,
  roleGold: 0,
  roleShown: 0,
  roleRight: 0,
  kindShown: 0,
  kindRight: 0,
  indirectGold: 0,
  indirectShown: 0,
  indirectFound: 0,
  indirectTold: 0,
};

const MIN_OVERLAP = 0.8;
const MIN_STATEMENT_OVERLAP = 0.5;
/** Share of its overlap with words that nobody can judge, 0 to 1, from which a marked stretch does not count. */
const MIN_UNCLEAR_OVERLAP = 0.5;

interface Placed {
  span: Range;
}
type Speaker = ShownAttribution['speakers'][number];

/** The best partner of each labelled span, as index; each partner once. */
function matesOf(gold: readonly Placed[], shown: readonly Placed[], least: number): Map<number, number> {
  const pairs = gold.flatMap((g, i) =>
    shown
      .map((p, k) => ({ i, k, overlap: jaccard([g.span], [p.span]) }))
      .filter((pair) => pair.overlap >= least),
  );
  const mates = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, k } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (mates.has(i) || taken.has(k)) continue;
    mates.set(i, k);
    taken.add(k);
  }
  return mates;
}

const shownAs = (speaker: Speaker | undefined): string | null =>
  speaker ? (speaker.name ?? `- ${speaker.role}`) : null;

/** Scores one text as a reader would: is it a quotation, is the name right, is the role. */
class TextScore {
  readonly counts: SpeakerCounts = { ...NO_COUNTS, texts: 1 };
  readonly errors: SpeakerError[] = [];
  readonly sources: ShownSource[] = [];
  private readonly doc: SpeakerText;
  private readonly quotes: readonly ShownQuote[];
  private readonly speakers: ReadonlyMap<string, Speaker>;
  private readonly sure: number;

  constructor(doc: SpeakerText, { quotes, speakers }: ShownAttribution, sure: number) {
    this.doc = doc;
    this.quotes = quotes;
    this.speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.sure = sure;
    const told = this.scoreQuotes();
    for (const [name, speaker] of told) this.scoreRole(name, speaker);
    if (doc.indirect) this.scoreIndirect(doc.indirect, told);
    for (const [name, speaker] of told) this.scoreKind(name, speaker);
  }

  private speakerOf(quote: ShownQuote | undefined): Speaker | undefined {
    return this.speakers.get(quote?.speakerId ?? '');
  }

  private namesOf(name: string): string[] {
    return [name, ...(this.doc.speakers.find((speaker) => speaker.name === name)?.accept ?? [])];
  }

  private isRight({ by, as }: LabelledSource, quote: ShownQuote): boolean {
    const speaker = this.speakerOf(quote);
    if (by === null && !as) return !speaker;
    if (!speaker) return false;
    if (by === null) return sameDescription(speaker.name ?? speaker.role ?? '', as ?? '');
    const names = this.namesOf(by);
    if (speaker.name !== null) return nameRight(speaker.name, names);
    const isPerson = this.doc.speakers.find(({ name }) => name === by)?.kind === 'person';
    const { role } = speaker;
    return !isPerson && role !== null && names.some((name) => sameDescription(name, role));
  }

  private fail(
    kind: SpeakerError['kind'],
    span: Range,
    gold: LabelledSource | null,
    quote?: ShownQuote,
  ): void {
    this.errors.push({
      kind,
      doc: this.doc.id,
      lang: this.doc.lang,
      span,
      words: this.doc.text.slice(...span),
      gold: gold ? (gold.by ?? `- ${gold.as ?? 'nobody'}`) : null,
      said: shownAs(this.speakerOf(quote)),
      confidence: quote?.confidence ?? null,
    });
  }

  /** Quotations between marks; answers the speakers that were told, by their right name. */
  private scoreQuotes(): Map<string, Speaker> {
    const { doc, counts } = this;
    const marked = this.quotes.filter(({ kind }) => kind !== 'indirect');
    const gold = doc.quotes.filter(({ unclear }) => !unclear);
    const mates = matesOf(gold, marked, MIN_OVERLAP);
    counts.gold = gold.length;
    counts.found = mates.size;
    this.scoreExtra(marked, new Set(mates.values()));
    const told = new Map<string, Speaker>();
    gold.forEach((label, i) => {
      const quote = marked[mates.get(i) ?? -1];
      const speaker = this.speakerOf(quote);
      const isAsked = label.by !== null || Boolean(label.as);
      const right = quote !== undefined && this.isRight(label, quote);
      if (quote) this.noteShown(quote, right);
      if (isAsked) counts.asked++;
      if (isAsked && right) counts.told++;
      if (speaker?.name && quote) this.countNamed(quote, right);
      if (label.by !== null && right && speaker) told.set(label.by, speaker);
      if (right || !(isAsked || speaker)) return;
      this.fail(quote ? (speaker ? 'wrong' : 'unattributed') : 'unmarked', label.span, label, quote);
    });
    return told;
  }

  private noteShown({ kind, confidence }: ShownQuote, right: boolean): void {
    this.sources.push({ kind, confidence, right });
  }

  private countNamed(quote: ShownQuote, right: boolean): void {
    const isSure = quote.confidence >= this.sure;
    this.counts.named++;
    if (!right) this.counts.wrong++;
    if (isSure) this.counts.sure++;
    if (isSure && right) this.counts.sureRight++;
  }

  /** Scores a marked stretch that is no quotation; with a name it is wrong, too. */
  private scoreExtra(marked: readonly ShownQuote[], found: ReadonlySet<number>): void {
    const unclear = this.doc.quotes.filter((label) => label.unclear);
    const extra = marked.filter(
      ({ span }, k) =>
        !found.has(k) && !unclear.some((label) => jaccard([label.span], [span]) >= MIN_UNCLEAR_OVERLAP),
    );
    this.counts.marked = found.size + extra.length;
    for (const quote of extra) {
      this.noteShown(quote, !this.speakerOf(quote));
      if (!this.speakerOf(quote)?.name) continue;
      this.countNamed(quote, false);
      this.fail('no-quotation', quote.span, null, quote);
    }
  }

  private scoreRole(name: string, speaker: Speaker): void {
    const { counts, doc } = this;
    const roles = doc.speakers.find((known) => known.name === name)?.roles ?? [];
    if (roles.length > 0) counts.roleGold++;
    if (!speaker.role || speaker.name === null) return;
    counts.roleShown++;
    if (roleRight(speaker.role, roles)) {
      counts.roleRight++;
      return;
    }
    const gold = roles.join(' / ') || 'none';
    const { id, lang } = doc;
    const said = speaker.role;
    this.errors.push({ kind: 'role', doc: id, lang, span: null, words: name, gold, said, confidence: null });
  }

  private scoreKind(name: string, speaker: Speaker): void {
    const { counts, doc } = this;
    const gold = doc.speakers.find((known) => known.name === name)?.kind;
    if (gold === undefined || speaker.name === null || speaker.kind === 'unknown') return;
    counts.kindShown++;
    if (speaker.kind === gold) {
      counts.kindRight++;
      return;
    }
    const { id, lang } = doc;
    const said = `${speaker.name}: ${speaker.kind}`;
    this.errors.push({ kind: 'kind', doc: id, lang, span: null, words: name, gold, said, confidence: null });
  }

  /** Statements without marks; adds the speakers that were told to those of the quotations. */
  private scoreIndirect(labels: readonly LabelledSource[], told: Map<string, Speaker>): void {
    const { doc, counts } = this;
    const shown = this.quotes.filter(({ kind }) => kind === 'indirect');
    const gold = labels.map((label) => ({ ...label, span: trim(doc.text, label.span) }));
    const mates = matesOf(gold, shown, MIN_STATEMENT_OVERLAP);
    counts.indirectGold = gold.length;
    counts.indirectShown = shown.length;
    counts.indirectFound = mates.size;
    gold.forEach((label, i) => {
      const quote = shown[mates.get(i) ?? -1];
      if (!quote) {
        this.fail('missed-statement', label.span, label);
        return;
      }
      if (!this.isRight(label, quote)) {
        this.fail('wrong', label.span, label, quote);
        return;
      }
      counts.indirectTold++;
      const speaker = this.speakerOf(quote);
      if (label.by !== null && speaker && !told.has(label.by)) told.set(label.by, speaker);
    });
    const found = new Set(mates.values());
    shown.forEach((quote, k) => {
      if (!found.has(k)) this.fail('no-statement', quote.span, null, quote);
    });
  }
}

export interface SpeakersScore {
  counts: SpeakerCounts;
  errors: SpeakerError[];
  /** The sources shown of the quotations between marks. */
  shown: ShownSource[];
}

/**
 * Scores answers, in the order of the texts, and adds up what was counted.
 * @param sure confidence, 0 to 1, from which on a name is shown as sure
 */
export function scoreSpeakers(
  docs: readonly SpeakerText[],
  answers: readonly ShownAttribution[],
  sure: number,
): SpeakersScore {
  const counts = { ...NO_COUNTS };
  const errors: SpeakerError[] = [];
  const sources: ShownSource[] = [];
  docs.forEach((doc, i) => {
    const one = new TextScore(doc, answers[i] ?? NOTHING_SHOWN, sure);
    for (const key of Object.keys(counts) as (keyof SpeakerCounts)[]) counts[key] += one.counts[key];
    errors.push(...one.errors);
    sources.push(...one.sources);
  });
  return { counts, errors, shown: sources };
}
