import type { Box } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';

/** Least number of cells; fewer tell nothing. */
const MIN_CELLS = 6;
/** Largest share of a table's text that may be links, 0 to 1: names of teams and candidates are. */
const MAX_LINK_SHARE = 0.7;
/** Least share of cells with digits in a table of figures, 0 to 1. */
const MIN_FIGURES_SHARE = 0.35;
/** Least mean log-odds of a table that may yet be the story's. */
const MIN_ODDS = -1;
/** The same of a table of figures. */
const MIN_ODDS_OF_FIGURES = -3.5;

/** True if the table holds data (results, standings, prices) and is not plainly furniture as a whole. */
export function isDataTable(table: Box, { outline, odds, page }: Draft): boolean {
  const cells = page.blocks.slice(table.first, table.end).filter(({ kind }) => kind === 'cell');
  if (cells.length < MIN_CELLS || outline.linkShare(table) > MAX_LINK_SHARE) return false;
  const figures = cells.filter(({ stats }) => stats.digits > 0).length / cells.length;
  const judged = cells.filter(({ linkDensity }) => linkDensity < 0.9);
  const mean = judged.reduce((sum, { index }) => sum + (odds[index] || 0), 0) / judged.length;
  return mean > (figures > MIN_FIGURES_SHARE ? MIN_ODDS_OF_FIGURES : MIN_ODDS);
}
