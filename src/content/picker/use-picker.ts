import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isShown } from '../place/rects.ts';
import { rememberScroll } from '../place/scroll-state.ts';
import { filterLine } from '../place/suggest-filter.ts';
import { type Match, type Naming, nameElement } from './choice.ts';
import { ladderOf } from './ladder.ts';
import type { PickerPage } from './picker-page.ts';
import type { RulePreview } from './preview-rule.ts';

/** Blocks from narrow to wide, and the one that is meant. */
interface Rung {
  ladder: Element[];
  step: number;
}

export type PickerPhase = 'pointing' | 'chosen' | 'saved';

/** A slider is moved faster than a story is read: the preview waits for it to rest, in ms. */
const PREVIEW_DELAY_MS = 80;

const rungAt = (element: Element | null): Rung | null => {
  const ladder = element ? ladderOf(element) : [];
  return ladder.length > 0 ? { ladder, step: 0 } : null;
};

/** The course of the picker: point, choose, see what would go, save or take back. */
export function usePicker(page: PickerPage) {
  const [phase, setPhase] = useState<PickerPhase>('pointing');
  const [rung, setRung] = useState<Rung | null>(null);
  const [wantsAlike, setWantsAlike] = useState<boolean | null>(null);
  const [preview, setPreview] = useState<RulePreview | null>(null);
  const [saved, setSaved] = useState<{ line: string; isUndone: boolean } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const stop = useRef(-1);

  const element = rung?.ladder[rung.step] ?? null;
  const naming: Naming | null = useMemo(
    () => (phase === 'chosen' && element ? nameElement(page.document, element) : null),
    [phase, element],
  );
  // A place among siblings says little of the next story: there what is like it is meant, unless it is running text.
  const suggestsAlike = useMemo(
    () => Boolean(naming?.alike && naming.isLoose && page.isSafe(naming.alike.elements)),
    [naming],
  );
  const isAlike = Boolean(naming?.alike) && (wantsAlike ?? suggestsAlike);
  const match: Match | null = (isAlike ? naming?.alike : naming?.only) ?? null;
  const line = match && filterLine(page.hostname, match.selector, 'remove');

  useEffect(() => {
    if (phase === 'pointing') page.outline(element ? [element] : []);
    else page.outline(phase === 'chosen' ? (match?.elements ?? (element ? [element] : [])) : []);
  }, [phase, element, match]);
  useEffect(() => {
    if (phase !== 'chosen') return setPreview(null);
    const timer = setTimeout(() => setPreview(match && page.preview(match.elements)), PREVIEW_DELAY_MS);
    return () => clearTimeout(timer);
  }, [phase, match]);

  const step = (by: number) => {
    if (!rung) return;
    const to = Math.max(0, Math.min(rung.ladder.length - 1, rung.step + by));
    setRung({ ...rung, step: to });
    setWantsAlike(null);
  };
  /** Finds the element drawn at a point; one that is pointed at already stays as wide as it was made. */
  const rungUnder = (x: number, y: number): Rung | null => {
    const next = rungAt(page.elementAt(x, y));
    return next?.ladder[0] === rung?.ladder[0] ? rung : next;
  };
  const choose = (chosen: Rung | null) => {
    if (!chosen) return;
    setRung(chosen);
    setWantsAlike(null);
    setPhase('chosen');
  };
  const change = async (deed: () => Promise<void>) => {
    try {
      await deed();
      setHasFailed(false);
    } catch (error) {
      console.warn('Clearstory could not write a rule', error);
      setHasFailed(true);
    }
  };

  return {
    phase,
    element,
    rung,
    naming,
    isAlike,
    match,
    line,
    preview,
    saved,
    hasFailed,
    /** Points at what is drawn at a place of the window. */
    pointAt(x: number, y: number) {
      if (phase === 'pointing') setRung(rungUnder(x, y));
    },
    /** Chooses what is drawn at a place of the window. */
    chooseAt(x: number, y: number) {
      if (phase === 'pointing') choose(rungUnder(x, y));
    },
    /** Points at the next or previous block of the page, scrolled to. */
    move(direction: 1 | -1) {
      if (phase !== 'pointing') return;
      const { blocks } = page;
      for (let n = stop.current + direction; n >= 0 && n < blocks.length; n += direction) {
        const block = blocks[n];
        const next = block && isShown(block) ? rungAt(block) : null;
        if (!block || !next) continue;
        stop.current = n;
        page.beforeScroll(rememberScroll(block));
        block.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        setRung(next);
        return;
      }
    },
    step,
    stepTo: (to: number) => rung && step(to - rung.step),
    /** Chooses what is pointed at. */
    choose: () => phase === 'pointing' && choose(rung),
    chooseAlike: setWantsAlike,
    again() {
      setRung(null);
      setSaved(null);
      setHasFailed(false);
      setPhase('pointing');
    },
    save: () =>
      change(async () => {
        if (line === null) return;
        await page.addFilter(line);
        setSaved({ line, isUndone: false });
        setPhase('saved');
      }),
    undo: () =>
      change(async () => {
        if (!saved) return;
        await page.removeFilter(saved.line);
        setSaved({ ...saved, isUndone: true });
      }),
  };
}

export type PickerState = ReturnType<typeof usePicker>;
