import { marksFigures, measureFundusMarks } from '../page-marks/command.ts';
import type { Figures } from './floors.ts';

/** Measures the floors' figures of the page marks: whether quotations are found again in their pages. */
export async function measureMarksFigures(corpora: string): Promise<Figures> {
  const pages = await measureFundusMarks(corpora, null);
  const asItIs = marksFigures(pages.map((page) => page.asItIs));
  const broken = marksFigures(pages.map((page) => page.broken));
  return {
    'page-marks: pages with every quotation found': {
      value: asItIs.whole / asItIs.pages,
      better: 'higher',
      of: asItIs.pages,
    },
    'page-marks: the same in broken text': {
      value: broken.whole / broken.pages,
      better: 'higher',
      of: broken.pages,
    },
  };
}
