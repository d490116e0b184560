import { useLayoutEffect, useState } from 'preact/hooks';
import { Reader, type SettingsKeeper, type Translate, useStoredSettings } from '../reader/index.ts';
import type { Settings } from '../storage/settings.ts';
import type { PopupModel, PopupState } from './popup-model.ts';

interface Props {
  model: PopupModel;
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
  const { model } = props;
  const [state, setState] = useState<PopupState | null>(null);
  const [settings, changeSettings] = useStoredSettings(props.keeper, props.initialSettings);
  useLayoutEffect(() => model.follow(setState), [model]);
  if (!state) return null;

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
