import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type PageTools, Reader } from '../reader/index.ts';
import type { Typeface } from '../settings/appearance.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { copyTheme } from '../ui/theme-copy.ts';
import { useStoredSettings } from '../ui/use-stored-settings.ts';
import type { PopupModel } from './popup-model.ts';
import type { PopupState } from './popup-types.ts';

interface Props {
  model: PopupModel;
  memory: PageMemory;
  asStranger: boolean;
  t: Translate;
  /** Opens the story over the page. Rejects where that is not possible. */
  openLarge(tabId: number, at: string | null, anyway: boolean): Promise<void>;
  openOptions(): void;
  /** Makes the tools that work on the tab that was read. */
  pageTools(tabId: number): PageTools;
  loadTypeface(face: Typeface): void;
  /** Tells what an update brought, where there is something to tell. */
  tellNews(): Promise<void>;
  close(): void;
}

/** The reader in the popup, fed by its model. */
export function PopupView(props: Props) {
  const { model, memory } = props;
  const [state, setState] = useState<PopupState | null>(null);
  const [isSaved, setSaved] = useState(true);
  const [settings, changeSettings] = useStoredSettings(memory.store, memory.settings, setSaved);
  useEffect(() => props.loadTypeface(settings.typeface), [settings.typeface]);
  // What holds on one site alone is not known before the site is.
  useEffect(() => void (settings.onlyHere || copyTheme(settings.theme)), [settings.theme, settings.onlyHere]);
  useLayoutEffect(() => model.follow(setState), [model]);
  const isRead = state?.result.status === 'story';
  useEffect(() => {
    // Only now: nothing that comes before the story is painted waits for it. Where nothing can be kept, nothing is told.
    if (isRead) props.tellNews().catch(() => undefined);
  }, [isRead]);
  if (!state) return null;

  const enlarge = (at: string | null) => {
    if (state.tabId === null) return;
    props.openLarge(state.tabId, at, state.anyway).then(props.close, model.fail);
  };
  return (
    <Reader
      result={state.result}
      attribution={state.attribution}
      settings={settings}
      surface="popup"
      asStranger={props.asStranger}
      isUnsaved={!isSaved}
      t={props.t}
      initialLine={memory.line}
      isContinued={memory.line !== null}
      actions={{
        openLarge: enlarge,
        openOptions: props.openOptions,
        changeSettings,
        keepPosition: memory.keepLine,
        readAnyway: model.readAnyway,
        tryAgain: model.tryAgain,
        readOn: model.readOn,
        searchParts: model.searchParts,
        ...(state.tabId !== null && { page: props.pageTools(state.tabId) }),
      }}
    />
  );
}
