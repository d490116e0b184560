import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import {
  goToPart,
  openOptions,
  saidIn,
  storedSeenFrom,
  storeFrom,
  typeInto,
} from '../support/options-page.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeRules } from '../support/stored-rules.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

test.afterEach(({ driver }) => storeSettings(driver, {}));

const FIELD = '.code-field';
const LIST = 'rules/list/site/daily-example.test';

const textOf = async (options: Surface, key = LIST) => {
  const { local } = await storedSeenFrom(options);
  return (local[key] as { text?: string } | undefined)?.text;
};
const saveState = (options: Surface) =>
  options.evaluate(() => document.querySelector('.save-state')?.textContent ?? '');
const isEditor = (options: Surface) =>
  poll(() => options.evaluate(() => document.querySelector('.code-field') !== null), 'the editor');
const shownText = (options: Surface) =>
  options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.code-field')?.value ?? '');
const notes = (options: Surface) =>
  options.evaluate(() =>
    [...document.querySelectorAll('.notes li')].map((it) =>
      [...it.children].map(({ textContent }) => textContent),
    ),
  );

/** Gives files to a field for files. */
const chooseFiles = (options: Surface, selector: string, files: { name: string; text: string }[]) =>
  options.evaluate(
    ({ selector, files }) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`no field ${selector}`);
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name));
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, files },
  );

test('rules are written, stored as they are typed, and their faults named with line and column', async ({
  driver,
  open,
  picture,
}) => {
  const options = await openOptions(driver, open, 'rules');
  await poll(() => options.evaluate(() => document.querySelector('#new-list') !== null), 'the rules');
  await typeInto(options, '#new-list', 'https://www.daily-example.test/news');
  await press(options, 'Write rules');
  await isEditor(options);
  await typeInto(
    options,
    FIELD,
    "# The daily\ntitle: //h1\nbody: //article\nstrip: //div[@class='promo'\nstrip_id_or_class: teaser\nfind_string: <b>\ntidy: no\nstrip_id_or_class: teaser\n",
  );
  await expect
    .poll(() => notes(options))
    .toEqual([
      ['4:8', 'Refused', expect.stringContaining('does not understand this XPath')],
      ['6:1', 'Refused', expect.stringContaining('edits the source')],
      ['7:1', 'Ignored', expect.stringContaining('Ignored')],
      ['8:1', 'Conflict', 'Same as line 5.'],
    ]);
  await expect.poll(() => saveState(options)).toBe('Saved');
  expect(await textOf(options)).toContain('strip_id_or_class: teaser');
  await press(options, '4:8');
  const status = () => options.evaluate(() => document.querySelector('#rules-line')?.textContent ?? '');
  await expect.poll(status).toContain('does not understand this XPath');
  await options.screenshot(picture('options-editor'));
  expect(await axeViolations(options)).toEqual([]);
  await options.setColorScheme('dark');
  await options.screenshot(picture('options-editor-dark'));
});

test('words that fit are offered and written with the keyboard', async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open, 'rules/site/daily-example.test');
  await isEditor(options);
  await typeInto(options, FIELD, 'strip_');
  await options.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.code-field');
    field?.setSelectionRange(6, 6);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const offered = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('.completion')].map((it) => it.firstChild?.textContent),
    );
  await expect.poll(offered).toEqual(['strip_id_or_class:', 'strip_image_src:']);
  await options.screenshot(picture('options-completion'));
  expect(await axeViolations(options)).toEqual([]);
  await options.pressKey('ArrowDown');
  await options.pressKey('Enter');
  await expect.poll(() => shownText(options)).toBe('strip_image_src: ');
  await expect.poll(offered).toEqual([]);
});

test('two tabs that edit one list lose nothing', async ({ driver, open, picture }) => {
  const list = {
    id: 'site/daily-example.test',
    syntax: 'site-config',
    name: 'daily-example.test',
    isOn: true,
  };
  const text = 'title: //h1\nbody: //article\nstrip: //aside\n';
  const start = await openOptions(driver, open);
  await storeFrom(start, {
    local: { 'rules/entries': [{ ...list, rules: 3, refused: 0, size: 40 }], [LIST]: { ...list, text } },
  });
  const first = await openOptions(driver, open, 'rules/site/daily-example.test');
  await isEditor(first);
  const second = await openOptions(driver, open, 'rules/site/daily-example.test');
  await isEditor(second);
  await Promise.all([
    typeInto(first, FIELD, text.replace('//h1', '//h2')),
    typeInto(second, FIELD, `${text}strip: //nav\n`),
  ]);
  const both = `${text.replace('//h1', '//h2')}strip: //nav\n`;
  for (const options of [first, second]) await expect.poll(() => shownText(options)).toBe(both);
  await expect.poll(() => textOf(first)).toBe(both);

  await Promise.all([
    typeInto(first, FIELD, both.replace('//article', '//main')),
    typeInto(second, FIELD, both.replace('//article', '//section')),
  ]);
  const held = await poll(async () => {
    for (const options of [first, second])
      if (await options.evaluate(() => document.querySelector('.conflict') !== null)) return options;
    return null;
  }, 'a conflict');
  await held.screenshot(picture('options-conflict'));
  const mine = await shownText(held);
  expect(await textOf(held)).not.toBe(mine);
  await press(held, 'Keep this version');
  for (const options of [first, second]) await expect.poll(() => shownText(options)).toBe(mine);
  await expect.poll(() => textOf(held)).toBe(mine);
});

test('rules are imported from files after a report, and the import is undone', async ({
  driver,
  open,
  picture,
}) => {
  const options = await openOptions(driver, open, 'rules/import');
  await poll(() => options.evaluate(() => document.querySelector('.drop-zone') !== null), 'the import');
  await chooseFiles(options, '.drop-zone input', [
    { name: 'daily-example.test.txt', text: 'body: //article\nstrip: //aside[\n' },
    { name: '.other.test.txt', text: 'strip: //nav\n' },
    { name: 'common list.txt', text: '! Title: x\nexample.com##.ad\n||ads.example^\n##+js(x)\n' },
    { name: 'LICENSE.txt', text: 'All rights are given away.' },
  ]);
  const report = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('.import-report li[data-verdict]')].map((it) =>
        ['.report-name', '.report-verdict', '.site-facts'].map((part) => it.querySelector(part)?.textContent),
      ),
    );
  await expect.poll(report).toEqual([
    ['daily-example.test.txt', 'New', 'rules: 1 · lines refused: 1'],
    ['.other.test.txt', 'New', 'rules: 1'],
    ['common list.txt', 'New', 'rules: 1 · lines refused: 2'],
    ['LICENSE.txt', 'Not rules', ''],
  ]);
  expect((await storedSeenFrom(options)).local['rules/entries']).toBeUndefined();
  await options.evaluate(() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
  });
  expect(await axeViolations(options)).toEqual([]);
  await options.screenshot(picture('options-import'));
  await press(options, 'Import: 3');
  const names = () =>
    options.evaluate(() => [...document.querySelectorAll('.rule-list a')].map((it) => it.textContent));
  await expect.poll(names).toEqual(['My filters', 'common-list', '.other.test', 'daily-example.test']);
  expect(await saidIn(options)).toBe('Lists imported: 3');
  await options.screenshot(picture('options-rules'));
  expect(await axeViolations(options)).toEqual([]);
  await press(options, 'Undo');
  await expect.poll(names).toEqual(['My filters']);
});

test('rules are tried on a page that was saved, before and after', async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open, 'rules/site/daily-example.test');
  await isEditor(options);
  await typeInto(options, FIELD, 'strip: //p[contains(., "three hours")]\nstrip: //table\n');
  const sentence =
    'The harbour council met on Tuesday evening and spoke about the last ferry to the island. ';
  const html = `<!doctype html><title>Ferry</title><link rel="canonical" href="https://daily-example.test/ferry">
<article><h1>Ferry stays for another year</h1><p>${sentence.repeat(3)}</p><p>It took three hours. ${sentence.repeat(2)}</p>
<p>${sentence.repeat(3)} Good.</p></article><img src="https://daily-example.test/spy.gif"><script>document.title='ran'</script>`;
  await chooseFiles(options, '.trial input', [{ name: 'ferry.html', text: html }]);
  const result = () =>
    options.evaluate(() => ({
      counts: document.querySelector('.trial-counts')?.textContent ?? '',
      removed: [...document.querySelectorAll('.compared del')].map((it) => it.textContent?.slice(0, 20)),
      outcomes: [...document.querySelectorAll('.outcomes li')].map((it) => it.textContent),
    }));
  await expect.poll(result).toEqual({
    counts: 'Lines of the story: 4 → 3 · removed: 1 · added: 0',
    removed: ['It took three hours.'],
    outcomes: ['line 1 applied, matches: 1', 'line 2 matched nothing'],
  });
  await options.evaluate(() => document.querySelector('.trial')?.scrollIntoView());
  await options.screenshot(picture('options-trial'));
  expect(await axeViolations(options)).toEqual([]);
  await typeInto(options, FIELD, 'strip: //table\n');
  await expect.poll(async () => (await result()).removed).toEqual([]);
  // Browsers tell of a chosen file only where the field did not hold it already.
  const held = () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('.trial input')?.files?.length);
  expect(await held()).toBe(0);
});

test('a rule that matched nothing on five stories of its site is shown in the overview, which leads to it', async ({
  driver,
  open,
  picture,
}) => {
  const { url } = fixturePage('seed-linked').expected;
  const host = new URL(url).hostname.replace(/^www\./, '');
  await storeRules(driver, { sites: { [host]: '# Nothing of it is there\nstrip: //nav-of-yore\n' } });
  const tab = await open(url);
  for (let story = 0; story < 5; story++) {
    const popup = await tab.pressButton();
    await shownStory(popup);
    await popup.close();
  }
  const options = await openOptions(driver, open, 'rules');
  const stale = () => options.evaluate(() => document.querySelector('.list-stale')?.textContent ?? '');
  await expect.poll(stale).toBe('1 rule matched nothing lately');
  expect(await axeViolations(options)).toEqual([]);
  await options.screenshot(picture('options-stale'));
  await options.setColorScheme('dark');
  await options.screenshot(picture('options-stale-dark'));
  await options.evaluate(() => document.querySelector<HTMLElement>('.list-stale')?.click());
  await isEditor(options);
  await expect
    .poll(() => notes(options))
    .toEqual([['2:1', 'Stale', expect.stringContaining('Matched nothing')]]);
});

test('rules are tried on an open tab after a press of the button there', async ({ driver, open }) => {
  const { url } = fixturePage('seed-linked').expected;
  const tab = await open(url);
  const popup = await tab.pressButton();
  await popup.close();
  const { hostname } = new URL(url);
  const options = await openOptions(driver, open, `rules/site/${hostname.replace(/^www\./, '')}`);
  await isEditor(options);
  await typeInto(options, FIELD, 'strip: //article//p[1]\n');
  await options.evaluate(() => {
    const field = document.querySelector<HTMLSelectElement>('#trial-tab');
    if (!field) throw new Error('no list of tabs');
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const outcomes = () =>
    options.evaluate(() => [...document.querySelectorAll('.outcomes li')].map((it) => it.textContent));
  await expect.poll(outcomes).toEqual([expect.stringMatching(/^line 1 /)]);
});

test('a long list is drawn in part, and its last line reached', async ({ driver, open }) => {
  const list = { id: 'filters/long', syntax: 'filters', name: 'long', isOn: true };
  const start = await openOptions(driver, open);
  const text = Array.from({ length: 20_000 }, (_, n) => `site${n}.example##.ad-${n}`).join('\n');
  await storeFrom(start, {
    local: {
      'rules/entries': [{ ...list, rules: 20_000, refused: 0, size: text.length }],
      'rules/list/filters/long': { ...list, text },
    },
  });
  await goToPart(start, 'rules/filters/long?line=19990');
  await isEditor(start);
  const drawn = () =>
    start.evaluate(() => {
      const lines = [...document.querySelectorAll('.code-line')].map((it) => it.textContent ?? '');
      return { count: lines.length, hasLine: lines.includes('19990site19989.example##.ad-19989') };
    });
  await expect.poll(drawn).toMatchObject({ hasLine: true });
  expect((await drawn()).count).toBeLessThan(120);
});

test('all rules are checked for conflicts and for such that match nothing any more', async ({
  driver,
  open,
  picture,
}) => {
  const filters = { id: 'filters/own', syntax: 'filters', name: '', isOn: true };
  const start = await openOptions(driver, open);
  await storeFrom(start, {
    local: {
      'rules/entries': [{ ...filters, rules: 2, refused: 0, size: 60 }],
      'rules/list/filters/own': { ...filters, text: 'a.example##.box\na.example##.box:keep()\n' },
    },
  });
  await goToPart(start, 'rules');
  await poll(() => start.evaluate(() => document.querySelector('.rule-check') !== null), 'the check');
  await press(start, 'Check');
  const findings = () =>
    start.evaluate(() => [...document.querySelectorAll('.findings li')].map((it) => it.textContent));
  await expect
    .poll(findings)
    .toEqual(['My filters:2a.example##.box:keep()One keeps what the other removes: see My filters:1.']);
  await start.screenshot(picture('options-check'));
  await start.evaluate(() => document.querySelector<HTMLElement>('.findings a')?.click());
  await isEditor(start);
});

test('a text that the browser has no room for stays, and can be saved as a file', {
  tag: '@chromium',
}, async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open, 'rules/filters/large');
  await isEditor(options);
  await typeInto(options, FIELD, 'example.com##.ad\n');
  await expect.poll(() => saveState(options)).toBe('Saved');
  await options.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.code-field');
    if (!field) throw new Error('no editor');
    // More than the 10 MB that Chromium gives an extension.
    field.value += Array.from({ length: 300 }, () => `! ${'x'.repeat(40_000)}\n`).join('');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect
    .poll(() => saveState(options), { timeout: 60_000 })
    .toMatch(/^Not saved: the browser has no room/);
  expect(await textOf(options, 'rules/list/filters/large')).toBe('example.com##.ad\n');
  await options.screenshot(picture('options-no-room'));
  await options.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.code-field');
    if (field) field.value = 'example.com##.ad\nexample.com##.box\n';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => saveState(options), { timeout: 60_000 }).toBe('Saved');
  expect(await textOf(options, 'rules/list/filters/large')).toBe('example.com##.ad\nexample.com##.box\n');
});
