import type { Box } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';

/** Least number of cells; fewer tell nothing. */
const MIN_CELLS = 6;
/** Largest share of a table's text that may be links, 0 to 1: names of teams and candidates are. */
const MAX_LINKS = 0.7;
/** Share of a table's cells with digits, 0 to 1, above which it is a table of figures. */
const FIGURES = 0.35;
/** Mean log-odds above which a table may yet be the story's; `DOUBTFUL_FIGURES`: a table of figures. */
const DOUBTFUL = -1;
const DOUBTFUL_FIGURES = -3.5;

/** True if the table holds data (results, standings, prices) and is not plainly furniture as a whole. */
export function isDataTable(table: Box, { outline, odds, page }: Draft): boolean {
  const cells = page.blocks.slice(table.first, table.end).filter(({ kind }) => kind === 'cell');
  if (cells.length < MIN_CELLS || outline.linkShare(table) > MAX_LINKS) return false;
  const figures = cells.filter(({ stats }) => stats.digits > 0).length / cells.length;
  const judged = cells.filter(({ linkDensity }) => linkDensity < 0.9);
  const mean = judged.reduce((sum, { index }) => sum + (odds[index] || 0), 0) / judged.length;
  return mean > (figures > FIGURES ? DOUBTFUL_FIGURES : DOUBTFUL);
}
