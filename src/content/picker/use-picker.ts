import { useMemo, useState } from 'preact/hooks';
import { filterLine } from '../place/suggest-filter.ts';
import { climb, type Rung, rungAt } from './ladder.ts';
import type { PickerPage, PickerPhase } from './picker-page.ts';
import { useMatch } from './use-match.ts';
import { usePreview } from './use-preview.ts';
import { useSavedFilter } from './use-saved-filter.ts';
import { blockWalker } from './walk-blocks.ts';

export type PickerState = ReturnType<typeof usePicker>;

/** Leads from pointing to a rule: point, choose, see what would go, save or take back. */
export function usePicker(page: PickerPage) {
  const [phase, setPhase] = useState<PickerPhase>('pointing');
  const [rung, setRung] = useState<Rung | null>(null);
  const walk = useMemo(() => blockWalker(page), [page]);
  const element = rung?.ladder[rung.step] ?? null;
  const { suggestAlike, ...choice } = useMatch(page, phase === 'chosen' ? element : null);
  const line = choice.match && filterLine(page.hostname, choice.match.selector, 'remove');
  const preview = usePreview(page, phase, element, choice.match);
  const { forget, save, ...filter } = useSavedFilter(page, () => setPhase('saved'));

  const isPointing = phase === 'pointing';
  const step = (by: number) => {
    if (!rung) return;
    setRung(climb(rung, by));
    suggestAlike();
  };
  /** Finds the element drawn at a point; one that is pointed at already stays as wide as it was made. */
  const rungUnder = (x: number, y: number): Rung | null => {
    const next = rungAt(page.elementAt(x, y));
    return next?.ladder[0] === rung?.ladder[0] ? rung : next;
  };
  const choose = (chosen: Rung | null) => {
    if (!isPointing || !chosen) return;
    setRung(chosen);
    suggestAlike();
    setPhase('chosen');
  };
  return {
    phase,
    element,
    rung,
    line,
    preview,
    ...choice,
    ...filter,
    /** Points at what is drawn at a place of the window, in CSS px. */
    pointAt: (x: number, y: number) => isPointing && setRung(rungUnder(x, y)),
    /** Chooses what is drawn at a place of the window, in CSS px. */
    chooseAt: (x: number, y: number) => choose(rungUnder(x, y)),
    /** Points at the next or previous block of the page, scrolled to. */
    move: (direction: 1 | -1) => isPointing && setRung(walk(direction) ?? rung),
    step,
    stepTo: (to: number) => rung && step(to - rung.step),
    /** Chooses what is pointed at. */
    choose: () => choose(rung),
    again() {
      setRung(null);
      forget();
      setPhase('pointing');
    },
    save: async () => line !== null && save(line),
  };
}
