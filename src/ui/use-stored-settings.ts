import { useEffect, useMemo, useState } from 'preact/hooks';
import { saveSoon } from './save-soon.ts';

/** A store of settings as the views need it; met by the settings store. */
export interface SettingsKeeper<T extends object> {
  save(patch: Partial<T>): Promise<void>;
  /** Calls back with all settings whenever one changes, here or elsewhere. Returns how to stop. */
  onChanged(listener: (settings: T) => void): () => void;
}

/**
 * Settings as the views show them: a change is seen at once and stored soon after, and changes made elsewhere follow.
 * @param onSaved called after each write with whether it succeeded
 */
export function useStoredSettings<T extends object>(
  keeper: SettingsKeeper<T>,
  initial: T,
  onSaved?: (isSaved: boolean) => void,
): [settings: T, change: (patch: Partial<T>) => void] {
  const [settings, setSettings] = useState(initial);
  const soon = useMemo(() => saveSoon<T>((patch) => keeper.save(patch), onSaved), [keeper]);
  useEffect(() => keeper.onChanged((stored) => setSettings(soon.withUnsaved(stored))), [keeper, soon]);
  const change = (patch: Partial<T>) => {
    setSettings((current) => ({ ...current, ...patch }));
    soon.change(patch);
  };
  return [settings, change];
}
