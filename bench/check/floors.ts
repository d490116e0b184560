/** The bound that a figure must keep. */
type Floor = { atLeast: number } | { atMost: number };

/** Floors by the figure's name, as bench/floors.json holds them. */
export type Floors = Record<string, Floor>;

/** A measured figure. A `volatile` one (a time) depends on the machine: its floor is set by hand and never raised. */
export interface Figure {
  value: number;
  better: 'higher' | 'lower';
  /** Number of cases that the figure is a share of, where they are counted one by one. */
  of?: number;
  volatile?: true;
}

export type Figures = Record<string, Figure>;

export interface Verdict {
  name: string;
  floor: string;
  value: number | null;
  passed: boolean;
}

/** Room between what was measured and the floor set for it: this much, or one case where that is more. */
const MARGIN = 0.004;

const room = ({ of }: Figure): number => Math.max(MARGIN, of === undefined ? 0 : 1 / of);

const bound = (floor: Floor): number => ('atLeast' in floor ? floor.atLeast : floor.atMost);

/** Compares figures with the floors whose figures were measured; one that is not a number fails. */
export function judge(floors: Floors, figures: Figures): Verdict[] {
  return Object.entries(floors)
    .filter(([name]) => name in figures)
    .map(([name, floor]) => {
      const value = figures[name]?.value ?? Number.NaN;
      const passed = 'atLeast' in floor ? value >= floor.atLeast : value <= floor.atMost;
      return { name, floor: `${'atLeast' in floor ? '≥' : '≤'} ${bound(floor)}`, value, passed };
    });
}

/** The floors with every one that the figures allow to be stricter made so; none is ever made laxer. */
export function raised(floors: Floors, figures: Figures): Floors {
  const next: Floors = { ...floors };
  for (const [name, figure] of Object.entries(figures)) {
    const { value, better, volatile } = figure;
    if (volatile || Number.isNaN(value)) continue;
    const old = floors[name];
    if (better === 'higher') {
      const floor = Math.floor((value - room(figure)) * 1000) / 1000;
      // A floor of 0 could not fail.
      if (floor > (old === undefined ? 0 : bound(old))) next[name] = { atLeast: floor };
    } else {
      const floor = Math.ceil((value + room(figure)) * 1000) / 1000;
      if (old === undefined || floor < bound(old)) next[name] = { atMost: floor };
    }
  }
  return next;
}
