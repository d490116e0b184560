import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

function hostOf(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest?.<HTMLElement>('a[data-host]')?.dataset.host ?? null;
}

/** The host to which the link under pointer or focus leads, at the foot of the view. Screen readers hear it from the link. */
export function LinkNote({ within }: { within: RefObject<HTMLElement | null> }) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    // Apart: text that scrolls under a resting pointer must not take away what the focus has brought.
    const follow = (over: string, out: string, set: (host: string | null) => void) => {
      const onOver = ({ target }: Event) => set(hostOf(target));
      const onOut = () => set(null);
      element.addEventListener(over, onOver);
      element.addEventListener(out, onOut);
      return () => {
        element.removeEventListener(over, onOver);
        element.removeEventListener(out, onOut);
      };
    };
    const stops = [
      follow('pointerover', 'pointerleave', setHovered),
      follow('focusin', 'focusout', setFocused),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const host = hovered ?? focused;
  return (
    <p class="link-note" aria-hidden="true" hidden={host === null}>
      <bdi>{host}</bdi>
    </p>
  );
}
