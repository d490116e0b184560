import { servedAt } from '../../learn/corpora/articles.ts';
import { rulePlaces, sampledArticles } from '../rules/command.ts';
import { measureFilters } from '../rules/measure-filters.ts';
import { measureImport } from '../rules/measure-import.ts';
import { loadFilters, loadSiteFiles } from '../rules/rule-files.ts';
import type { Figure, Figures } from './floors.ts';

/** Articles of each corpus whose hosts are looked up. */
const HOSTS = 60;

const ofMachine = (value: number, better: Figure['better']): Figure => ({ value, better, volatile: true });

/** Measures the floors' figures of rules: what is imported, and what reading and finding filters cost. */
export function measureRuleFigures(corpora: string): Promise<Figures> {
  const places = rulePlaces({ corpora, ftr: null, filters: null });
  const { files, whole, crashed } = measureImport(loadSiteFiles(places.ftr));
  const urls = sampledArticles(corpora, HOSTS).map(({ truth }) => servedAt(truth));
  const cost = measureFilters(loadFilters(places.filters), urls);
  return Promise.resolve({
    'rules: site configs imported whole': { value: whole / files, better: 'higher', of: files },
    'rules: site configs that crash the import': { value: crashed, better: 'lower', volatile: true },
    'rules: filter lines read a second': ofMachine(cost.linesPerSecond, 'higher'),
    'rules: megabytes that parsed filters hold': ofMachine(cost.megabytes, 'lower'),
    'rules: ms to find a host’s filters, p95': ofMachine(cost.hostP95, 'lower'),
  });
}
