import type { Analysis } from '../analysis/analysis.ts';
import { DASH_SIGN } from '../marks/dashes.ts';
import type { Candidate } from './candidates.ts';
import type { Owned } from './owned-rules.ts';
import type { PlacedStretch } from './surroundings.ts';

/** The source chosen for one stretch. */
export interface Choice {
  placed: PlacedStretch;
  /** Null: it is no quotation, or has no source in the text. */
  candidate: Candidate | null;
  /** 0 to 1: the share that the chosen source has among all possible ones. */
  probability: number;
  /** 0 to 1: the share of "none". */
  none: number;
  /** Source found by grammar alone; missing where the trees were asked. */
  owned?: Owned;
  /** Source nearer to words woven into a clause than the chosen one: it has said them where it is somebody else. */
  nearer?: Owned;
}

/**
 * Returns the choice with the source that grammar tells; of the answer before only the share of "none" is
 * kept: how likely it is that nobody said it.
 */
export const byGrammar = ({ placed, none }: Choice, owned: Owned): Choice => ({
  placed,
  candidate: owned.candidate,
  probability: owned.share,
  none,
  owned,
});

/**
 * Gives one source to all parts of a quotation of several paragraphs, or of a line of dialogue: that of the
 * surest part.
 */
export function shareRuns(a: Analysis, choices: readonly Choice[]): Choice[] {
  const out: Choice[] = [];
  let run: Choice[] = [];
  const close = (): void => {
    const surest = run.filter((choice) => choice.candidate).sort((x, y) => y.probability - x.probability)[0];
    out.push(
      ...run.map((choice) => (surest && run.length > 1 ? { ...surest, placed: choice.placed } : choice)),
    );
    run = [];
  };
  for (const choice of choices) {
    if (!goesOnWith(a, run.at(-1)?.placed, choice)) close();
    run.push(choice);
  }
  close();
  return out;
}

/** Rules by which a stretch of a spoken line has a tag or an announcement of its own. */
const OF_ITS_OWN: ReadonlySet<Owned['rule']> = new Set(['tag', 'unspoken', 'announced', 'said', 'topic']);

/**
 * True if a stretch goes on with the one before: over paragraphs, or in the same spoken line. Behind more than one sentence
 * of the narrator it does not where it has a tag, or an announcement, of its own.
 */
function goesOnWith(a: Analysis, before: PlacedStretch | undefined, { placed, owned }: Choice): boolean {
  const { stretch, from } = placed;
  if (stretch.continues !== null || !before) return stretch.continues !== null;
  const isSameLine =
    stretch.sign === DASH_SIGN &&
    before.stretch.sign === DASH_SIGN &&
    before.stretch.paragraph === stretch.paragraph;
  if (!isSameLine || !owned || !OF_ITS_OWN.has(owned.rule)) return isSameLine;
  let last = from - 1;
  while (last > before.to && !a.tokens[last]?.isWord) last--;
  let first = before.to;
  while (first < last && !a.tokens[first]?.isWord) first++;
  return a.tokens[first]?.sentence === a.tokens[last]?.sentence;
}
