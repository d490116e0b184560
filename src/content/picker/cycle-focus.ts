const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Takes the Tab key from the last control to the first and back: what lies beyond is the page. */
export function cycleFocus(within: HTMLElement, { shiftKey, target }: KeyboardEvent): void {
  const stops = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (it) => !it.matches('[type=radio]:not(:checked)'),
  );
  const at = stops.indexOf(target as HTMLElement);
  const to = (at + (shiftKey ? -1 : 1) + stops.length) % stops.length;
  stops[to]?.focus();
}
