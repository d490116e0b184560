import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Arrow } from '../../ui/icons.tsx';
import { countSpreads, directionOf, turnBy, turnTo, turnTowards } from './spread.ts';
import { useSpreads } from './use-spreads.ts';
import { createWheel } from './wheel.ts';

/** What has keys and wheel for itself. */
const OWN_KEYS = 'input, select, textarea, .table-scroller, .code';
const OWN_SPACE = 'button, a, summary';
const OWN_WHEEL = '.quote-details, .table-scroller, .code';

/** Turns by a key, as far as it is one that turns. @returns whether it is */
function turnByKey(scroller: HTMLElement, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  const target = event.target as Element;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (target.closest(OWN_KEYS) || (key === ' ' && target.closest(OWN_SPACE))) return false;
  if (key === 'Home') turnTo(scroller, 0);
  else if (key === 'End') turnTo(scroller, countSpreads(scroller) - 1);
  else if (key === 'ArrowRight' && !shiftKey) turnTowards(scroller, 1);
  else if (key === 'ArrowLeft' && !shiftKey) turnTowards(scroller, -1);
  else if (key === 'PageDown' || key === 'ArrowDown' || (key === ' ' && !shiftKey)) turnBy(scroller, 1);
  else if (key === 'PageUp' || key === 'ArrowUp' || key === ' ') turnBy(scroller, -1);
  else return false;
  return true;
}

export interface SpreadsProps {
  scroller: RefObject<HTMLElement | null>;
  /** Holds the id of the line that was gone to or at the top when the story rested last. */
  at: RefObject<string | null>;
  /** Changes with whatever changes the size of the story. */
  layout: unknown;
}

/** The foot of a story that is turned: which spread is shown, and the ways on. Keys and wheel turn it, too. */
export function Spreads({ scroller, at, layout }: SpreadsProps) {
  const { t, number } = useLanguage();
  const { shown, count } = useSpreads(scroller, at, layout);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const stopped = new AbortController();
    const wheel = createWheel();
    const onKeyDown = (event: KeyboardEvent) => {
      if (turnByKey(element, event)) event.preventDefault();
    };
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || (event.target as Element).closest(OWN_WHEEL)) return;
      const isAcross = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const delta = isAcross ? event.deltaX * directionOf(element) : event.deltaY;
      const lines = event.deltaMode === 0 ? 1 : 40;
      const turn = wheel({ delta: delta * lines, time: event.timeStamp });
      if (turn) turnBy(element, turn);
    };
    element.addEventListener('keydown', onKeyDown, { signal: stopped.signal });
    element.addEventListener('wheel', onWheel, { signal: stopped.signal, passive: true });
    return () => stopped.abort();
  }, []);
  const turn = (step: 1 | -1) => scroller.current && turnBy(scroller.current, step);
  const dir = scroller.current && directionOf(scroller.current) === -1 ? 'rtl' : 'ltr';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys on behalf of the buttons inside.
    <div
      class="spreads-bar"
      dir={dir}
      onKeyDown={(event) => {
        if (scroller.current && turnByKey(scroller.current, event)) event.preventDefault();
      }}
    >
      <Tool label={t('spreadBack')} isDisabled={shown === 0} onPress={() => turn(-1)}>
        <Arrow direction="back" />
      </Tool>
      <p class="spreads-place" aria-live="polite">
        <bdi>{t('spreadPlace', number(shown + 1), number(count))}</bdi>
      </p>
      <Tool label={t('spreadOn')} isDisabled={shown >= count - 1} onPress={() => turn(1)}>
        <Arrow direction="on" />
      </Tool>
    </div>
  );
}
