import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useBack } from './use-back.ts';

interface Props {
  /** Name of the button and of its panel. */
  label: string;
  /** The drawing on the button. */
  face: ComponentChildren;
  /** Makes what is in the panel, while it is open. @param close closes it and gives the focus back to the button */
  children(close: () => void): ComponentChildren;
  /** Further classes of the button and of the panel. */
  buttonClass?: string;
  panelClass?: string;
  /** The key that presses the button (see `key-list.ts`). */
  toolKey?: string;
}

/** A button of the bar with a panel below it. Esc, a press elsewhere and focus elsewhere close it. */
export function BarMenu({ label, face, children, buttonClass = '', panelClass = '', toolKey }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    const root = whole.current?.closest('.clearstory');
    if (!isOpen || !root) return;
    const onElsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setIsOpen(false);
    };
    root.addEventListener('pointerdown', onElsewhere);
    root.addEventListener('focusin', onElsewhere);
    return () => {
      root.removeEventListener('pointerdown', onElsewhere);
      root.removeEventListener('focusin', onElsewhere);
    };
  }, [isOpen]);
  useBack(isOpen, close);
  const toggle = () => {
    // A key may have pressed it from anywhere: Esc and Tab are for the panel from now on.
    button.current?.focus();
    setIsOpen(!isOpen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Esc on behalf of the controls inside.
    <div ref={whole} class="bar-menu" onKeyDown={onKeyDown}>
      <Tool
        button={button}
        label={label}
        extraClass={buttonClass}
        isOpen={isOpen}
        toolKey={toolKey}
        onPress={toggle}
      >
        {face}
      </Tool>
      {isOpen && (
        <section class={`bar-panel ${panelClass}`} aria-label={label}>
          {children(close)}
        </section>
      )}
    </div>
  );
}
