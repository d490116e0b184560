import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { placeOfSpread } from '../spreads/spread.ts';

/** Returns the share of a scroller that is above or in view, 0 to 1; 1 where all of it is in view. */
export function shareRead(scroller: HTMLElement): number {
  const place = placeOfSpread(scroller);
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const [gone, way] = place ? [place.shown, place.count - 1] : [scrollTop, scrollHeight - clientHeight - 1];
  return way <= 0 ? 1 : Math.max(0, Math.min(1, gone / way));
}

interface Props {
  scroller: RefObject<HTMLElement | null>;
  /** The part of the story that is shown, from 0, and the number of parts. */
  part: { index: number; count: number };
}

/** A thin line below the bar that tells how much of the story was read. Drawn past Preact: it moves with every scroll. */
export function Progress({ scroller, part: { index, count } }: Props) {
  const { t, number, percent } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = () => {
      const share = (index + shareRead(element)) / count;
      bar.current?.style.setProperty('--read', String(share));
      bar.current?.setAttribute('aria-valuenow', String(Math.round(share * 100)));
      const place = placeOfSpread(element);
      const text = place ? t('spreadPlace', number(place.shown + 1), number(place.count)) : percent(share);
      bar.current?.setAttribute('aria-valuetext', text);
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    const { ResizeObserver: Observer } = globalThis;
    const resized = Observer && new Observer(update);
    resized?.observe(element);
    if (element.firstElementChild) resized?.observe(element.firstElementChild);
    // Where the number of spreads is written.
    const counted = new MutationObserver(update);
    counted.observe(element, { attributes: true, attributeFilter: ['style'] });
    return () => {
      element.removeEventListener('scroll', update);
      resized?.disconnect();
      counted.disconnect();
    };
  }, [index, count]);
  return (
    <div
      ref={bar}
      class="progress"
      role="progressbar"
      aria-label={t('progressLabel')}
      aria-valuemin={0}
      aria-valuemax={100}
    />
  );
}
