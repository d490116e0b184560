import type { Tab } from '../support/driver.ts';
import { PATIENCE } from '../support/expect-safe.ts';
import { closeByEscape, enlargePopup, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { HOST } from '../support/site/hostile-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** What runs in the hostile pages and is called from here. */
interface Attacks {
  attackWith(name: string, isStubborn: boolean): void;
  forge(): void;
  reach(address: string): Promise<string[]>;
  heard: string[];
  found: string[];
  keysSeen: string[];
  thefts: number;
}

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

/** The elements that are on top at nine places of the window. */
const onTop = (tab: Tab) =>
  tab.evaluate(() => {
    const parts = [0.05, 0.5, 0.95];
    const places = parts.flatMap((x) => parts.map((y) => [x * innerWidth, y * innerHeight] as const));
    return [...new Set(places.map(([x, y]) => document.elementFromPoint(x, y)?.localName))];
  });

async function openOver(tab: Tab) {
  const reader = await enlargePopup(tab);
  await shownStory(reader, PATIENCE);
  return reader;
}

test('no message is forged, and no file of the extension is within reach', async ({ open, driver }) => {
  const tab = await open(`${HOST}/forged-messages`);
  const title = 'Clearstory: read this story';
  await poll(async () => (await tab.buttonTitle()) === title, 'the button to say what it found');
  const before = await driver.addresses();
  const forge = () => tab.evaluate(() => (window as unknown as Attacks).forge());
  await forge();
  await rest(1000);
  expect(await tab.reader()).toBeNull();
  await openOver(tab);
  await forge();
  await rest(1000);
  expect(await tab.reader()).not.toBeNull();
  expect(await driver.addresses()).toEqual(before);
  expect(await tab.buttonTitle()).toBe(title);
  expect(await tab.evaluate(() => (window as unknown as Attacks).heard)).toEqual([]);
  for (const path of ['src/popup/popup.html', 'manifest.json', 'icons/icon-48.png']) {
    const reach = (address: string) => (window as unknown as Attacks).reach(address);
    expect(await tab.evaluate(reach, driver.extensionUrl(path))).toEqual([]);
  }
});

test('a page that makes our element its own does not see into it', async ({ open }) => {
  const tab = await open(`${HOST}/our-element`);
  await openOver(tab);
  await rest(500);
  const found = await tab.evaluate(() => (window as unknown as Attacks).found);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(Boolean)).toEqual([]);
});

for (const attack of ['style', 'unstyle', 'inert']) {
  test(`stays as it is though the page writes on our element: ${attack}`, async ({ open }) => {
    const tab = await open(`${HOST}/rewriting`);
    const reader = await openOver(tab);
    const attackWith = (name: string) => (window as unknown as Attacks).attackWith(name, false);
    await tab.evaluate(attackWith, attack);
    await rest(300);
    expect(await onTop(tab)).toEqual(['clearstory-reader']);
    expect((await shownStory(reader)).paragraphs).toHaveLength(4);
    await closeByEscape(tab);
  });
}

for (const attack of ['move', 'remove', 'replace', 'empty', 'uproot', 'rewrite']) {
  test(`closes, and leaves the page alive, where the page takes our element away: ${attack}`, async ({
    open,
  }) => {
    const tab = await open(`${HOST}/rewriting`);
    await openOver(tab);
    const attackWith = (name: string) => (window as unknown as Attacks).attackWith(name, false);
    await tab.evaluate(attackWith, attack);
    await rest(300);
    const left = await tab.evaluate(
      () =>
        [...document.querySelectorAll('clearstory-reader')].filter((it) => it.hasAttribute('style')).length,
    );
    expect(left).toBe(0);
    expect(await onTop(tab)).not.toContain('clearstory-reader');
  });
}

test('closes where the page does not stop, says so, and freezes nothing', async ({ open }) => {
  const tab = await open(`${HOST}/rewriting`);
  await openOver(tab);
  await tab.evaluate(() => (window as unknown as Attacks).attackWith('style', true));
  await readerCloses(tab);
  const says = async () => (await tab.buttonTitle()).includes('this page interfered with the reader');
  await poll(says, 'the button to say why');
});

test('what the page opens above the reader goes beneath it again', async ({ open, picture }) => {
  const tab = await open(`${HOST}/covering`);
  const reader = await openOver(tab);
  const isOpen = () => tab.evaluate(() => document.querySelector('dialog')?.open === true);
  await poll(isOpen, 'the page’s own dialog');
  await rest(800);
  expect(await onTop(tab)).toEqual(['clearstory-reader']);
  expect(await tab.evaluate(() => document.pointerLockElement)).toBeNull();
  expect((await shownStory(reader)).paragraphs).toHaveLength(4);
  await tab.screenshot(picture('hostile-covering'));
});

test('keys go to the reader though the page takes the focus over and over', async ({ open }) => {
  const tab = await open(`${HOST}/focus-and-keys`);
  const reader = await openOver(tab);
  const isReady = () => reader.evaluate(() => document.hasFocus());
  await poll(isReady, 'the reader to have the keys');
  await reader.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key));
  });
  const heard = () => reader.evaluate(() => (window as unknown as Attacks).heard.length);
  const thefts = () => tab.evaluate(() => (window as unknown as Attacks).thefts);
  const [before, beforeThat] = [
    await tab.evaluate(() => (window as unknown as Attacks).keysSeen.length),
    await thefts(),
  ];
  const KEYS = 12;
  const pressed = async () => {
    await tab.pressKey('x');
    return (await heard()) >= KEYS && (await thefts()) >= beforeThat + KEYS;
  };
  await poll(pressed, `the reader to hear ${KEYS} keys`);
  const seen = await tab.evaluate(() => (window as unknown as Attacks).keysSeen);
  expect(seen.slice(before)).toEqual([]);
  await closeByEscape(tab);
});

test('names are what they look like, and links say where they lead', async ({ open }) => {
  const tab = await open(`${HOST}/bidi-names`);
  const popup = await tab.pressButton();
  const { quotes, meta, publisher } = await shownStory(popup);
  const labels = quotes.flatMap(({ kind, label }) => (kind === 'indirect' ? [] : [label]));
  expect(labels).toEqual(['Quote, Ilse Varga', 'Quote, Ilse Varga']);
  expect(meta).toContain('Petra Lindqvist');
  expect(publisher).toContain('Saltmarsh Courier');
  const hosts = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.story-body a')].map(({ dataset }) => dataset.host),
  );
  expect(hosts).toEqual([
    'xn--sltmarsh-16g.test',
    'evil.test',
    'saltmarsh.test.evil.test',
    'evil.test',
    'xn--sltmarsh-yqf.test',
    'info@saltmarsh.test%E2%80%AE@live.test',
  ]);
  await popup.close();
});
