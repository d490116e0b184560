import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from './reader-types.ts';

/** Keeps which view of a story is shown, at first `first`, and the panels that the views scroll in. */
export function useViews(first: View = 'story', onChange?: (view: View) => void) {
  const [view, setView] = useState<View>(first);
  useEffect(() => onChange?.(view), [view]);
  const panels = {
    story: useRef<HTMLDivElement>(null),
    speakers: useRef<HTMLDivElement>(null),
    removed: useRef<HTMLDivElement>(null),
  };
  const focusPanel = (of: View) => panels[of].current?.focus({ preventScroll: true });
  return {
    view,
    setView,
    panels,
    focusPanel,
    /** Shows a view and gives it the focus. */
    goToView(next: View) {
      setView(next);
      // The panel can take the focus once it is shown.
      setTimeout(() => focusPanel(next));
    },
    /** Properties of the panel of a view. */
    panelOf: (name: View) => ({ view: name, isCurrent: view === name, scroller: panels[name] }),
  };
}
