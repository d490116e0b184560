import type { RefObject } from 'preact';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  id: string;
  isWrong: boolean;
  /** Id of the element that says what is wrong. */
  describedBy: string;
  onInput(): void;
}

/** A field for the host of a site, typed or pasted. Its label is the form's. */
export function HostField({ field, id, isWrong, describedBy, onInput }: Props) {
  return (
    <input
      ref={field}
      id={id}
      class="field"
      type="text"
      inputMode="url"
      autoComplete="off"
      autoCapitalize="none"
      spellcheck={false}
      dir="ltr"
      placeholder="example.com"
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      onInput={onInput}
    />
  );
}
