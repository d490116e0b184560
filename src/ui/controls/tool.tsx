import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  /** The tool's name, shown under the pointer. */
  label: string;
  onPress(): void;
  /** Its drawing. */
  children: ComponentChildren;
  /** The key that presses it (see `key-list.ts`). */
  toolKey?: string | undefined;
  /** Of a tool that opens something: whether that is open. */
  isOpen?: boolean | undefined;
  /** Of a tool that is switched on and off: whether it is on. */
  isPressed?: boolean | undefined;
  /** True while a press would do nothing. */
  isDisabled?: boolean;
  /** A further class. */
  extraClass?: string;
  /** Holds the element. */
  button?: RefObject<HTMLButtonElement | null>;
}

/** A button that is drawn, and named for those who do not see or know its drawing. */
export function Tool({
  label,
  onPress,
  children,
  toolKey,
  isOpen,
  isPressed,
  isDisabled,
  extraClass,
  button,
}: Props) {
  return (
    <button
      ref={button ?? null}
      type="button"
      class={extraClass ? `tool ${extraClass}` : 'tool'}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-pressed={isPressed}
      aria-disabled={isDisabled}
      data-tool-key={toolKey}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}
