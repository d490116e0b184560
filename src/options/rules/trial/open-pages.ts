import type { Scripting, Tabs } from 'webextension-polyfill';
import type { TrialPage } from './try-rules.ts';

/** The parts of the API that reading open tabs needs. */
export interface TabsLike {
  tabs: Pick<Tabs.Static, 'query'>;
  scripting: Pick<Scripting.Static, 'executeScript'>;
}

export interface OpenPage {
  tabId: number;
  title: string;
  url: string;
}

/** Open tabs that may be read, and how. */
export interface OpenPages {
  /** Tabs whose address the browser tells us: those of sites that were granted, and those where the button was pressed. */
  list(): Promise<OpenPage[]>;
  /** The page in a tab as it is now. @throws Error where the browser does not let us in (any more) */
  read(page: OpenPage): Promise<TrialPage>;
}

/** Runs in the page. */
const readDocument = () => ({ html: document.documentElement.outerHTML, url: location.href });

/** Open tabs as the browser lists them. */
export const openPages = ({ tabs, scripting }: TabsLike): OpenPages => ({
  async list() {
    const all = await tabs.query({});
    return all.flatMap(({ id, url, title }) =>
      id !== undefined && url && /^https?:/.test(url) ? [{ tabId: id, url, title: title || url }] : [],
    );
  },
  async read({ tabId, title }) {
    const [frame] = await scripting.executeScript({ target: { tabId }, func: readDocument });
    const { html, url } = (frame?.result ?? {}) as Partial<ReturnType<typeof readDocument>>;
    if (html === undefined || url === undefined) throw new Error('The tab gave no page');
    return { html, url, name: title };
  },
});
