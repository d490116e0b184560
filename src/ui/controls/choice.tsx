import { useId } from 'preact/hooks';

interface Props<T extends string | number> {
  /** The setting that is chosen: "theme", "typeface", … */
  name: string;
  label: string;
  values: readonly T[];
  value: T;
  labelOf(value: T): string;
  help?: string;
  onChange(value: T): void;
}

/** One of a few, each shown as it looks: the style sheet knows them by `data-sample`, "theme-dark" for one. */
export function Choice<T extends string | number>({
  name,
  label,
  values,
  value,
  labelOf,
  help,
  onChange,
}: Props<T>) {
  const group = useId();
  return (
    <fieldset class="choice" data-choice={name} {...(help && { 'aria-describedby': `${group}-help` })}>
      <legend>{label}</legend>
      {values.map((it) => (
        <label key={it} class="choice-item" data-sample={`${name}-${it}`}>
          <input type="radio" name={group} value={it} checked={it === value} onChange={() => onChange(it)} />
          <span>{labelOf(it)}</span>
        </label>
      ))}
      {help && (
        <p class="choice-help" id={`${group}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
