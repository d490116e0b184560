import { clip, percent, table } from '../report/table.ts';
import type { SpeakerCounts, SpeakerError } from './score-speakers.ts';
import { sharesOf } from './shares.ts';

const HEADS = [
  'language',
  'texts',
  'quotations',
  'found F',
  'told',
  'wrong, of named',
  'sure right, of sure',
  'sure',
  'role P / R',
  'kind right, of shown',
  'indirect P / R',
  'name',
];

/** Prints a row for each language and one for all, in per cent. */
export function speakersReport(rows: readonly (readonly [string, SpeakerCounts])[]): string {
  return table(
    HEADS,
    rows.map(([lang, counts]) => {
      const shares = sharesOf(counts);
      return [
        lang,
        `${counts.texts}`,
        `${counts.gold}`,
        percent(shares.foundF),
        percent(shares.told),
        `${percent(shares.wrong)} of ${counts.named}`,
        `${percent(shares.sure)} of ${counts.sure}`,
        percent(shares.sureShown),
        `${percent(shares.rolePrecision)} / ${percent(shares.roleRecall)}`,
        `${percent(shares.kindRight)} of ${counts.kindShown}`,
        `${percent(shares.indirectPrecision)} / ${percent(shares.indirectRecall)}`,
        percent(shares.indirectTold),
      ];
    }),
  );
}

/** Describes one error: the words, what is right, and what was shown. */
export const describeError = ({ kind, doc, words, gold, said, confidence }: SpeakerError): string =>
  `${doc} [${kind}]\n  ⟦${clip(words, 160)}⟧\n  gold ${gold ?? 'none'}, said ${said ?? 'nobody'}${
    confidence === null ? '' : `, ${confidence.toFixed(2)}`
  }`;
