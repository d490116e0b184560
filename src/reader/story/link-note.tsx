import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The host to which the link under pointer or focus leads, at the foot of the view. Screen readers hear it from the link. */
export function LinkNote({ within }: { within: RefObject<HTMLElement | null> }) {
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const hostOf = (target: EventTarget | null) =>
      (target as Element | null)?.closest?.<HTMLElement>('a[data-host]')?.dataset.host ?? null;
    const onOver = (event: Event) => setHost(hostOf(event.target));
    const onLeave = () => setHost(null);
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('focusin', onOver);
    element.addEventListener('focusout', onLeave);
    return () => {
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('focusin', onOver);
      element.removeEventListener('focusout', onLeave);
    };
  }, []);
  return (
    <p class="link-note" aria-hidden="true" hidden={host === null}>
      <bdi>{host}</bdi>
    </p>
  );
}
