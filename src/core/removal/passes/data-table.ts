import type { Box } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';

/** Fewer cells than this tell nothing. */
const MIN_CELLS = 6;
/** Share of a table's text that may be links: names of teams and candidates are. */
const MAX_LINKS = 0.7;
/** Share of a table's cells that hold digits from which it is a table of figures. */
const FIGURES = 0.35;
/** Mean log-odds of a table that may yet be the story's: of words, of figures. */
const DOUBTFUL = -1;
const DOUBTFUL_FIGURES = -3.5;

/** Whether a table holds data (results, standings, prices) and is not plainly furniture as a whole. */
export function isDataTable(table: Box, { outline, odds, page }: Draft): boolean {
  const cells = page.blocks.slice(table.first, table.end).filter(({ kind }) => kind === 'cell');
  if (cells.length < MIN_CELLS || outline.linkShare(table) > MAX_LINKS) return false;
  const figures = cells.filter(({ stats }) => stats.digits > 0).length / cells.length;
  const judged = cells.filter(({ linkDensity }) => linkDensity < 0.9);
  const mean = judged.reduce((sum, { index }) => sum + (odds[index] || 0), 0) / judged.length;
  return mean > (figures > FIGURES ? DOUBTFUL_FIGURES : DOUBTFUL);
}
