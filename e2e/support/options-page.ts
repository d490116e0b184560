import type { Driver, Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';

type Open = (url: string) => Promise<Tab>;

/** Address of the options page, or of a part of it: "sites", "rules/import". */
const optionsUrl = (driver: Driver, part = ''): string =>
  driver.extensionUrl('src/options/options.html') + (part ? `#${part}` : '');

/** Waits until a section is drawn and has given the page its title, which comes last. */
async function sectionIsShown(options: Surface, part: string): Promise<void> {
  const isShown = () =>
    options.evaluate(
      (address) => {
        const current = document.querySelector('nav [aria-current=page]');
        const isNamed = document.title.startsWith(`${current?.textContent} – `);
        return isNamed && current?.getAttribute('href') === address && !!document.querySelector('main h2');
      },
      `#${part.split('/')[0] || 'reading'}`,
    );
  await poll(isShown, `the options page at "${part}"`);
}

/** Opens the options page; it is drawn when the settings have been read. */
export async function openOptions(driver: Driver, open: Open, part = ''): Promise<Tab> {
  const options = await open(optionsUrl(driver, part));
  await sectionIsShown(options, part);
  return options;
}

/** Goes to another part by the address, as a link does. */
export async function goToPart(options: Surface, part: string): Promise<void> {
  await options.evaluate((hash) => {
    location.hash = hash;
  }, part);
  await sectionIsShown(options, part);
}

/** Writes into a field as one who types does. */
export const typeInto = (options: Surface, selector: string, text: string): Promise<void> =>
  options.evaluate(
    ({ selector, text }) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`no field ${selector}`);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );

/** Chooses an entry of a list of choices. */
export const chooseIn = (options: Surface, selector: string, value: string): Promise<void> =>
  options.evaluate(
    ({ selector, value }) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      if (!field) throw new Error(`no list ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );

/** The line that says what was done. */
export const saidIn = (options: Surface): Promise<string> =>
  options.evaluate(() => document.querySelector('.said [role=status]')?.textContent ?? '');

type Area = Record<string, unknown>;
interface StorageApi {
  storage: Record<'sync' | 'local', { get(keys: null): Promise<Area>; set(items: Area): Promise<void> }>;
}

/** Reads what is stored, for all machines and on this one. */
export const storedSeenFrom = (options: Surface): Promise<Record<'sync' | 'local', Area>> =>
  options.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { storage } = scope.browser ?? scope.chrome;
    return { sync: await storage.sync.get(null), local: await storage.local.get(null) };
  });

/** Stores items as another page of the extension would. */
export const storeFrom = (options: Surface, items: Partial<Record<'sync' | 'local', Area>>): Promise<void> =>
  options.evaluate(async ({ sync, local }) => {
    const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { storage } = scope.browser ?? scope.chrome;
    if (sync) await storage.sync.set(sync);
    if (local) await storage.local.set(local);
  }, items);
