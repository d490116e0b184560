import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OWN_FILTERS } from '../settings/rule-list.ts';
import { browserLocks } from '../storage/browser-locks.fixture.ts';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { createRuleStore } from '../storage/rules/create-rule-store.ts';

/** The background as it starts, over the reader's own filters. */
async function background(own: string) {
  const { storage } = memoryStorage();
  const session = memoryStorage().storage.local;
  const count = () => ({ rules: 1, refused: 0 });
  const store = createRuleStore(storage, { count, index: () => ({}) });
  for (const line of own.split('\n').filter(Boolean)) await store.addOwnFilter(line);
  const inject = vi.fn(async () => undefined);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({
    default: {
      storage: { ...storage, session },
      runtime: { getURL: (path: string) => `moz-extension://ours/${path}` },
    },
  }));
  vi.doMock('../injection/inject.ts', () => ({ inject }));
  const { changeOwnFilters } = await import('./own-filters.ts');
  const text = async () => (await store.read(OWN_FILTERS))?.text ?? '';
  return { changeOwnFilters, text, inject };
}

const tab = (url: string, id = 1) => ({ url, origin: new URL(url).origin, tab: { id } as never });
const popup = { url: 'moz-extension://ours/src/popup/popup.html' };

beforeEach(() => void vi.stubGlobal('navigator', { locks: browserLocks() }));
afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['a.example##.promo', 'https://a.example/story'],
  ['a.example##.promo', 'https://www.a.example:8443/story'],
  ['a.example##a[href="/x,y#z"]:keep()', 'http://a.example/'],
])('adds %s for a script at %s, and puts rules within its reach', async (line, url) => {
  const { changeOwnFilters, text, inject } = await background('');
  await changeOwnFilters('add', line, tab(url));
  expect(await text()).toBe(`${line}\n`);
  expect(inject).toHaveBeenCalledTimes(1);
});

it.each([
  'b.example##.promo',
  'm.a.example##.promo',
  'example##.promo',
  'a.example,b.example##.promo',
  'b.example,a.example##.promo',
  '##.promo',
  '*##.promo',
  'a.*##.promo',
  '/a.example/##.promo',
  '~b.example##.promo',
  '[$domain=b.example]##.promo',
  'http://a.example/##.promo',
  '! a.example##.promo',
])('adds %s for no script at a.example, but for the popup', async (line) => {
  const { changeOwnFilters, text } = await background('');
  await expect(changeOwnFilters('add', line, tab('https://a.example/'))).rejects.toThrow('Not a filter');
  expect(await text()).toBe('');
  await changeOwnFilters('add', line, popup);
  expect(await text()).toBe(`${line}\n`);
});

it('adds nothing for a page that has no host', async () => {
  const { changeOwnFilters } = await background('');
  for (const url of ['about:blank', 'file:///story.html', 'data:text/html,x'])
    await expect(changeOwnFilters('add', '##.promo', { ...tab(url), origin: 'null' })).rejects.toThrow();
});

it.each(['b.example##.x', 'm.a.example##.x', 'b.example/news##.x', 'b.example,c.example#@#.x'])(
  'takes %s out for no script at a.example, nor puts it there by that',
  async (line) => {
    const { changeOwnFilters, text } = await background(line);
    const sender = tab('https://a.example/');
    await expect(changeOwnFilters('remove', line, sender)).rejects.toThrow('Not a filter');
    expect(await text()).toBe(`${line}\n`);
    await changeOwnFilters('remove', line, popup);
    await expect(changeOwnFilters('add', line, sender)).rejects.toThrow('Not a filter');
  },
);

it.each(['##.x', 'example##.x', 'a.example/news,b.example##.x', '/a\\.ex/##.x', 'a.*##.x'])(
  'takes %s out for a script where it may hold, and lets that tab alone put it back',
  async (line) => {
    const { changeOwnFilters, text } = await background(line);
    const url = 'https://a.example/';
    await changeOwnFilters('remove', line, tab(url));
    expect(await text()).toBe('');
    await expect(changeOwnFilters('add', line, tab(url, 2))).rejects.toThrow('Not a filter');
    await changeOwnFilters('add', line, tab(url));
    expect(await text()).toBe(`${line}\n`);
  },
);

it('lets nobody put back what was not there', async () => {
  const { changeOwnFilters } = await background('');
  const sender = tab('https://a.example/');
  await changeOwnFilters('remove', '##.story', sender);
  await expect(changeOwnFilters('add', '##.story', sender)).rejects.toThrow('Not a filter');
});
