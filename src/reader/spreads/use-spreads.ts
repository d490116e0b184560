import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstBox, lineElement } from '../story/rendered-story.ts';
import { countSpreads, isInSpreads, SLACK_PX, shownSpread, spreadOf, turnTo, widthOf } from './spread.ts';

/** A place in the story that stays in view whatever the size of letters and window. */
interface Anchor {
  element: Element;
  /** Number of spreads that it goes on before the one that was shown. */
  further: number;
}

/** Checks that a spread is shown as a whole. */
const isAligned = (scroller: HTMLElement): boolean =>
  Math.abs(Math.abs(scroller.scrollLeft) - shownSpread(scroller) * widthOf(scroller)) <= SLACK_PX;

/** The last line that begins before a spread ends: the first that begins in it, where one does. */
function anchorOf(scroller: HTMLElement): Anchor | null {
  const shown = shownSpread(scroller);
  let anchor: Anchor | null = null;
  for (const element of scroller.querySelectorAll('[data-line]')) {
    const spread = spreadOf(scroller, firstBox(element));
    if (spread > shown) break;
    anchor = { element, further: shown - spread };
    if (spread === shown) break;
  }
  return anchor;
}

/** Number of the spread that an anchor asks for; null: its line is gone. */
const spreadAt = (scroller: HTMLElement, { element, further }: Anchor): number | null =>
  element.isConnected ? spreadOf(scroller, firstBox(element)) + further : null;

/** The box of what is selected in a scroller; null: nothing is. */
function selectedBox(scroller: HTMLElement): DOMRect | null {
  const selection = scroller.ownerDocument.getSelection();
  const range =
    selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && scroller.contains(range.commonAncestorContainer) ? range.getBoundingClientRect() : null;
}

/**
 * Keeps a story that stands in spreads on one of them: what the browser brings into view itself (the focus, words that one
 * searches) lies in some spread, which is then shown as a whole; and whatever changes size, the same words stay in view.
 * @param at holds the id of the line at which one begins, or null
 * @param layout changes with whatever changes the size of the story
 * @returns number of the spread that is shown, from 0, and how many there are
 */
export function useSpreads(
  scroller: RefObject<HTMLElement | null>,
  at: RefObject<string | null>,
  layout: unknown,
) {
  const [place, setPlace] = useState({ shown: 0, count: 1 });
  const anchor = useRef<Anchor | null>(null);
  const settle = useRef(() => {});
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    /** What has come to have the focus since the last scrolling: it is why the browser scrolls next. */
    let focused: Element | null = null;
    const tell = () => setPlace({ shown: shownSpread(element), count: countSpreads(element) });
    const onScroll = () => {
      if (!isInSpreads(element)) return;
      const box = focused ? firstBox(focused) : isAligned(element) ? null : selectedBox(element);
      focused = null;
      turnTo(element, box ? spreadOf(element, box) : shownSpread(element));
      // A spread that was turned to for its sake keeps its anchor, though another line may begin it now: letters made larger
      // and small again lead back to where one was.
      if (!anchor.current || spreadAt(element, anchor.current) !== shownSpread(element))
        anchor.current = anchorOf(element);
      tell();
    };
    const onFocus = ({ target }: Event) => {
      if (target === element) return;
      focused = target as Element;
      onScroll();
      focused = target as Element;
    };
    settle.current = () => {
      // It may be scrolled again already: effects end a moment later.
      if (!isInSpreads(element)) return;
      const spread = anchor.current && spreadAt(element, anchor.current);
      turnTo(element, spread ?? shownSpread(element));
      tell();
    };
    const begun = lineElement(element, at.current ?? '');
    anchor.current = begun ? { element: begun, further: 0 } : anchorOf(element);
    const settleNow = () => settle.current();
    const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const changed = new MutationObserver(settleNow);
    changed.observe(element, { childList: true, subtree: true, characterData: true });
    const resized = view?.ResizeObserver && new view.ResizeObserver(settleNow);
    resized?.observe(element);
    const stopped = new AbortController();
    const { signal } = stopped;
    element.addEventListener('scroll', onScroll, { signal, passive: true });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('load', settleNow, { signal, capture: true });
    element.ownerDocument.fonts?.addEventListener('loadingdone', settleNow, { signal });
    settleNow();
    return () => {
      stopped.abort();
      changed.disconnect();
      resized?.disconnect();
    };
  }, []);
  useLayoutEffect(() => settle.current(), [layout]);
  return place;
}
