import { audit } from '../../e2e/support/audit.ts';
import type { Driver, Surface, Tab } from '../../e2e/support/driver.ts';
import { openOptions } from '../../e2e/support/options-page.ts';
import { poll } from '../../e2e/support/poll.ts';
import { servePage } from '../../e2e/support/site/made-pages.ts';
import { asked, settledSite } from '../../e2e/support/site/requests.ts';
import type { ReceivedRequest, Site } from '../../e2e/support/site/site.ts';
import { press, storySettles } from '../../e2e/support/story-view.ts';
import type { Batch } from './batch.ts';
import { lostTexts } from './lost-texts.ts';
import { pageOf } from './page.ts';
import { lookAtPage } from './visible-texts.ts';

/** Milliseconds within which a surface must show something. */
const SHOWN_WITHIN_MS = 20_000;

/** The browsers that a batch is shown in. */
export interface Stage {
  driver: Driver;
  /** A browser without the extension: what a page does by itself. */
  plain: Driver | null;
  site: Site;
}

export interface Finding {
  where: 'popup' | 'in-page reader' | 'options' | 'network' | 'texts' | 'page';
  what: string;
}

/** The effects of batches by themselves, in the plain page and in ours. */
export interface Deeds {
  /** Calls that payloads make to show that they run. */
  calls: number;
  /** Pages that led elsewhere: they were not looked at. */
  left: number;
}

type Tell = (where: Finding['where'], what: string) => void;

/** Marks a script that calls what payloads call; from now on. */
const watchScripts = (surface: Surface) =>
  surface.evaluate(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      (globalThis as unknown as Record<string, unknown>)[name] = () => {
        (globalThis as { canary?: number }).canary = 1;
      };
  });

const isShown = (surface: Surface): Promise<'story' | 'message' | null> =>
  surface.evaluate(() => {
    if (document.querySelector('article.story h1')) return 'story';
    return document.querySelector('.page-message h1') ? 'message' : null;
  });

/** Chooses a view of a surface, and waits until it is drawn. */
async function show(surface: Surface, view: 'removed' | 'story'): Promise<void> {
  const isOpen = (name: string) => {
    document.querySelector<HTMLElement>(`#tab-${name}`)?.click();
    return document.querySelector(`#panel-${name}:not([hidden]) > *`) !== null;
  };
  await poll(() => surface.evaluate(isOpen, view), `the view “${view}”`);
}

/** Looks at a surface of ours: what it holds, and with all that was removed put back. Out: its pictures. */
async function lookAt(surface: Surface, where: Finding['where'], tell: Tell): Promise<string[]> {
  await watchScripts(surface);
  const shown = await poll(() => isShown(surface), `${where}: a story or a sentence`, SHOWN_WITHIN_MS);
  if (shown === 'story') {
    await storySettles(surface, SHOWN_WITHIN_MS);
    await show(surface, 'removed');
    await surface.evaluate(() => {
      const ways = '.removal[data-put-back=false] .removal-ways > button:first-child';
      for (const way of document.querySelectorAll<HTMLElement>(ways)) way.click();
    });
    await show(surface, 'story');
  }
  const { faults, pictures } = await audit(surface);
  for (const fault of new Set(faults)) tell(where, fault);
  return pictures;
}

/** Gives the page as a saved one to the options page, which tries rules on it. */
async function tryInOptions({ driver }: Stage, html: string, tell: Tell): Promise<void> {
  const tabs: Tab[] = [];
  try {
    const options = await openOptions(
      driver,
      async (url) => {
        const tab = await driver.open(url);
        tabs.push(tab);
        return tab;
      },
      'rules/filters/own',
    );
    await watchScripts(options);
    await poll(() => options.evaluate(() => document.querySelector('.trial input') !== null), 'the trial');
    await options.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('.trial input');
      const data = new DataTransfer();
      data.items.add(new File([text], 'page.html'));
      if (!field) return;
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, html);
    const isTried = () => options.evaluate(() => document.querySelector('.trial-result') !== null);
    await poll(isTried, 'options: the trial’s result', SHOWN_WITHIN_MS);
    const { faults } = await audit(options, 'options');
    for (const fault of new Set(faults)) tell('options', fault);
  } finally {
    for (const tab of tabs) await tab.close();
  }
}

/** Records the effects of a page by itself, in a browser without the extension. */
async function alone(plain: Driver, url: string, deeds: Deeds): Promise<void> {
  const tab = await plain.open(url, 'started');
  try {
    await new Promise((done) => setTimeout(done, 500));
    deeds.calls += (await lookAtPage(tab).catch(() => ({ ran: 0 }))).ran;
  } finally {
    await tab.close();
  }
}

/** Requests that came after a moment, that the page had not made before, and that are for none of the pictures. */
function strayRequests(
  { site }: Stage,
  from: number,
  known: ReadonlySet<string>,
  pictures: string[],
  tell: Tell,
): void {
  const shown = new Set(pictures);
  for (const url of asked(site, from))
    if (!known.has(url) && !shown.has(url)) tell('network', `asked for ${url}`);
  for (const request of site.received.slice(from))
    if (!known.has(request.address) && shown.has(request.address)) tellTales(request, tell);
}

/** Reports anything that a request of ours says of the reader. */
function tellTales({ address, headers }: ReceivedRequest, tell: Tell): void {
  if (headers.referer) tell('network', `told ${address} the page: ${headers.referer}`);
  if (headers.cookie) tell('network', `sent cookies to ${address}`);
}

/** Shows a batch to every surface. Out: what should not be. Deeds of the page itself are added to `deeds`. */
export async function lookAtBatch(stage: Stage, batch: Batch, deeds: Deeds): Promise<Finding[]> {
  const { driver, plain, site } = stage;
  const findings: Finding[] = [];
  const tell: Tell = (where, what) => findings.push({ where, what });
  const html = pageOf(batch);
  const url = servePage(html);
  const first = site.requests.length;
  if (plain) await alone(plain, url, deeds);
  const tab = await driver.open(url, 'started');
  try {
    await settledSite(site);
    if ((await tab.evaluate(() => location.href)) !== url) {
      deeds.left++;
      // others of the batch have to be looked at without the one that leads elsewhere
      return batch.payloads.length > 1 ? [{ where: 'page', what: 'leads elsewhere' }] : [];
    }
    const known = new Set(asked(site, first));
    const from = site.requests.length;
    const { texts } = await lookAtPage(tab);
    const popup = await tab.pressButton();
    const pictures = await lookAt(popup, 'popup', tell);
    for (const text of await lostTexts(popup, texts)) tell('texts', `lost: “${text.trim().slice(0, 100)}”`);
    const hasReader = (await isShown(popup)) === 'story';
    if (hasReader) {
      await press(popup, 'Open large, over the page');
      const reader = await poll(() => tab.reader(), 'the in-page reader', SHOWN_WITHIN_MS);
      pictures.push(...(await lookAt(reader, 'in-page reader', tell)));
    } else await popup.close();
    await settledSite(site);
    strayRequests(stage, from, known, pictures, tell);
  } catch (error) {
    tell('page', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await driver.closePopup();
    await tab.close();
  }
  await tryInOptions(stage, html, tell).catch((error) => tell('options', String(error).split('\n')[0] ?? ''));
  return findings;
}
