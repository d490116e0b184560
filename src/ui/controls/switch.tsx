interface Props {
  label: string;
  help?: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A setting that is on or off. */
export function Switch({ label, help, isOn, onChange }: Props) {
  return (
    <label class="switch">
      <span class="switch-text">
        <span>{label}</span>
        {help && <span class="help">{help}</span>}
      </span>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
