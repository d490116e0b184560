import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Reader, type ReaderActions, type ReaderProps } from '../reader/index.ts';
import type { Typeface } from '../settings/appearance.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import { copyTheme } from '../ui/theme-copy.ts';
import { useStoredSettings } from '../ui/use-stored-settings.ts';
import { latePageTools } from './late-page-tools.ts';
import type { PageToolNeeds } from './page-tools.ts';
import type { TabModel } from './tab-model.ts';
import type { TabState } from './tab-types.ts';

interface Props extends Pick<ReaderProps, 't' | 'surface' | 'asStranger' | 'firstView' | 'initialLine'> {
  model: TabModel;
  memory: PageMemory;
  /** Opens the story over the page. Rejects where that is not possible. */
  openLarge(tabId: number, at: string | null, state: TabState): Promise<void>;
  openOptions(): void;
  /** The part of this page of ours in the tools for the page that is read. */
  pageTools?: Pick<PageToolNeeds, 'stepAside' | 'isBeside' | 'onLeaving'>;
  /** The actions that this page of ours has besides. */
  ownActions?: Partial<ReaderActions>;
  loadTypeface(face: Typeface): void;
  /** Called when a story, or what is said in its place, has been shown. */
  onShown?(state: TabState): void;
}

/** The reader in a page of ours, fed by the model of a tab. */
export function TabReader(props: Props) {
  const { model, memory } = props;
  const [state, setState] = useState<TabState | null>(null);
  const [isSaved, setSaved] = useState(true);
  const [settings, changeSettings] = useStoredSettings(memory.store, memory.settings, setSaved);
  useEffect(() => props.loadTypeface(settings.typeface), [settings.typeface]);
  // What holds on one site alone is not known before the site is.
  useEffect(() => void (settings.onlyHere || copyTheme(settings)), [settings]);
  useLayoutEffect(() => model.follow(setState), [model]);
  // Only now: nothing that comes before the story is painted waits for it.
  useEffect(() => {
    if (state && state.result.status !== 'reading') props.onShown?.(state);
  }, [state?.result.status, state?.tabId]);
  const tabId = state?.tabId ?? null;
  const page = useMemo(
    () => (tabId === null ? undefined : latePageTools({ tabId, ...model, ...props.pageTools })),
    [tabId, model],
  );
  if (!state) return null;

  const openLarge = (at: string | null) => {
    if (tabId !== null) props.openLarge(tabId, at, state).catch(model.fail);
  };
  return (
    <Reader
      result={state.result}
      attribution={state.attribution}
      settings={settings}
      surface={props.surface}
      asStranger={props.asStranger ?? false}
      isUnsaved={!isSaved}
      t={props.t}
      {...(props.firstView && { firstView: props.firstView })}
      initialLine={props.initialLine ?? null}
      isContinued={typeof props.initialLine === 'string'}
      actions={{
        openLarge,
        openOptions: props.openOptions,
        changeSettings,
        ...('hasSelection' in state.result && { readSelection: model.readSelection }),
        readWhole: model.readWhole,
        readAnyway: model.readAnyway,
        tryAgain: model.tryAgain,
        readOn: model.readOn,
        searchParts: model.searchParts,
        ...(page && { page }),
        ...props.ownActions,
      }}
    />
  );
}
