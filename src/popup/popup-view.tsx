import { useEffect, useMemo, useState } from 'preact/hooks';
import { Reader, type SettingsKeeper, type Translate, useStoredSettings } from '../reader/index.ts';
import type { Settings } from '../storage/settings.ts';
import { createPopupModel, initialState, type PopupBrowser, type PopupState } from './popup-model.ts';

interface Props {
  browser: PopupBrowser;
  initialSettings: Settings;
  keeper: SettingsKeeper<Settings>;
  t: Translate;
  /** Opens the story over the page. Rejects where that is not possible. */
  openLarge(tabId: number, at: string | null, anyway: boolean): Promise<void>;
  openOptions(): void;
  close(): void;
}

/** The reader in the popup, fed by its model. */
export function PopupView(props: Props) {
  const [state, setState] = useState<PopupState>(initialState);
  const [settings, changeSettings] = useStoredSettings(props.keeper, props.initialSettings);
  const model = useMemo(() => createPopupModel(props.browser, setState), []);
  useEffect(() => {
    model.start();
  }, [model]);

  const enlarge = (at: string | null) => {
    if (state.tabId === null) return;
    props.openLarge(state.tabId, at, state.anyway).then(props.close, model.fail);
  };
  return (
    <Reader
      result={state.result}
      voices={state.voices}
      settings={settings}
      surface="popup"
      t={props.t}
      actions={{
        openLarge: enlarge,
        openOptions: props.openOptions,
        changeSettings,
        readAnyway: model.readAnyway,
        tryAgain: model.tryAgain,
      }}
    />
  );
}
