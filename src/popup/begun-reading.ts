import type { Scripting, Storage, Tabs } from 'webextension-polyfill';
import { scriptPath } from '../injection/script-paths.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { IN_USE_KEY } from '../storage/rules/rule-keys.ts';

/** The parts of the extension API, as the browser gives it, that the beginning needs. */
export interface ExtensionApi {
  tabs: Pick<Tabs.Static, 'query'>;
  scripting: Pick<Scripting.Static, 'executeScript'>;
  storage: { local: Pick<Storage.StorageArea, 'get'> };
}

/** A reading of the active tab that was begun before the popup's modules were there. */
export interface BegunReading {
  tab: Promise<Tabs.Tab | undefined>;
  /** The language that the page states on its root, before anything of it is read; '': none. Rejects on closed pages. */
  language: Promise<string>;
  /** What the page answered; null where its engine, of an earlier version, gives no answer. Rejects on closed pages. */
  answer: Promise<ReadResult | null>;
}

const BEGUN = Symbol.for('clearstory.begun-reading');
/** The script whose value is the answer (see `src/content/read-now.ts`), from the root of the package. */
const READ_NOW = '/read-now.js';

/** Runs in the page, as text: it knows nothing of what stands here. */
const statedLanguage = (): string => document.documentElement.lang;

/** Finds the tab that the popup was opened over. */
export const findTab = async (tabs: ExtensionApi['tabs']): Promise<Tabs.Tab | undefined> =>
  (await tabs.query({ active: true, currentWindow: true }))[0];

/** Begins to read the active tab, and leaves that to the first who takes it in this document. */
export function beginReading({ tabs, scripting, storage }: ExtensionApi): void {
  const tab = findTab(tabs);
  const hasRules = storage.local.get(IN_USE_KEY).then(
    ({ [IN_USE_KEY]: isInUse }) => isInUse === true,
    () => false,
  );
  const target = tab.then((found) => {
    if (found?.id === undefined) throw new Error('No tab to read');
    return { tabId: found.id };
  });
  const readLanguage = async (): Promise<string> => {
    const [frame] = await scripting.executeScript({
      target: await target,
      func: statedLanguage,
      injectImmediately: true,
    });
    return String(frame?.result ?? '');
  };
  const readPage = async (): Promise<ReadResult | null> => {
    const rules = (await hasRules) ? [scriptPath('rules')] : [];
    const [frame] = await scripting.executeScript({
      target: await target,
      files: [...rules, scriptPath('engine'), READ_NOW],
      injectImmediately: true,
    });
    return (frame?.result as ReadResult | undefined) ?? null;
  };
  const begun: BegunReading = { tab, language: readLanguage(), answer: readPage() };
  // Whoever takes it hears of failures; before that they are nobody's.
  begun.tab.catch(() => undefined);
  begun.language.catch(() => undefined);
  begun.answer.catch(() => undefined);
  Object.defineProperty(globalThis, BEGUN, { value: begun, configurable: true });
}

/** Takes the reading that was begun in this document, once. Null: there is none (any more). */
export function takeBegunReading(): BegunReading | null {
  const begun: unknown = Reflect.get(globalThis, BEGUN);
  Reflect.deleteProperty(globalThis, BEGUN);
  return (begun as BegunReading | undefined) ?? null;
}
