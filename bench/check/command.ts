import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixed, table } from '../report/table.ts';
import { type Figures, type Floors, judge, raised } from './floors.ts';
import { measureMarksFigures } from './marks-figures.ts';
import { measureArticleFigures, measureQuoteFigures } from './measure-figures.ts';
import { measureReaderFigures } from './reader-figures.ts';
import { measureRuleFigures } from './rule-figures.ts';
import { measureSpeakerFigures } from './speaker-figures.ts';

/** The floors that a run is about. */
export type Part = 'articles' | 'quotes' | 'speakers' | 'rules' | 'reader' | 'page-marks';

const FLOORS_FILE = path.resolve(import.meta.dirname, '../floors.json');
const MEASURE: Record<Part, (corpora: string) => Promise<Figures>> = {
  articles: measureArticleFigures,
  quotes: measureQuoteFigures,
  speakers: measureSpeakerFigures,
  rules: measureRuleFigures,
  reader: measureReaderFigures,
  'page-marks': measureMarksFigures,
};

/** Some figure is below its floor. */
export class BelowFloors extends Error {
  override name = 'BelowFloors';
}

const readFloors = (): Floors =>
  existsSync(FLOORS_FILE) ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors) : {};

async function measureParts(parts: readonly Part[], corpora: string): Promise<Figures> {
  const figures: Figures = {};
  for (const part of parts) Object.assign(figures, await MEASURE[part](corpora));
  return figures;
}

/** Compares the figures of the given parts with bench/floors.json. Throws BelowFloors when one falls short. */
export async function checkFloors(parts: readonly Part[], corpora: string): Promise<void> {
  const verdicts = judge(readFloors(), await measureParts(parts, corpora));
  const rows = verdicts.map((v) => [v.name, v.floor, fixed(v.value, 4), v.passed ? 'passed' : 'FAILED']);
  const failed = verdicts.filter(({ passed }) => !passed).length;
  console.log(
    `${table(['figure', 'floor', 'measured', ''], rows)}\n\n${verdicts.length - failed} passed, ${failed} failed`,
  );
  if (failed > 0) throw new BelowFloors(`${failed} figures are below their floors`);
}

/** Writes into bench/floors.json the floors that the figures allow to be stricter. */
export async function raiseFloors(parts: readonly Part[], corpora: string): Promise<void> {
  const floors = readFloors();
  const next = raised(floors, await measureParts(parts, corpora));
  const changed = Object.keys(next).filter(
    (name) => JSON.stringify(next[name]) !== JSON.stringify(floors[name]),
  );
  writeFileSync(FLOORS_FILE, `${JSON.stringify(next, null, 2)}\n`);
  const show = (all: Floors, name: string): string => JSON.stringify(all[name] ?? null);
  console.log(
    table(
      ['figure', 'was', 'is'],
      changed.map((name) => [name, show(floors, name), show(next, name)]),
    ),
  );
  console.log(`\n${changed.length} of ${Object.keys(next).length} floors raised`);
}
