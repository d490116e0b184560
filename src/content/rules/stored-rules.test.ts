// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { siteListId } from '../../settings/rule-list.ts';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { createRuleStore } from '../../storage/rules/create-rule-store.ts';
import { ruleReading } from '../../storage/rules/rule-reading.ts';
import { storedRules } from './stored-rules.ts';

const page = () =>
  new DOMParser().parseFromString('<div class="Promo box" data-ad><p id="top">A</p></div>', 'text/html');

async function stored() {
  const { storage } = memoryStorage();
  const store = createRuleStore(storage, ruleReading, (work) => work());
  const site = (file: string, text: string) =>
    store.save({ id: siteListId(file), syntax: 'site-config', name: file, text, isOn: true }, null);
  await store.addOwnFilter('paper.example##.promo');
  await store.addOwnFilter('other.example##.promo');
  await site('paper.example', 'strip: //aside');
  await site('.paper.example', 'strip: //nav');
  await site('other.example', 'strip: //table');
  return {
    storage,
    store,
    texts: async (url: string) =>
      (await storedRules(storage.local, page(), url)).map(({ source }) => source.text),
  };
}

describe('the rules of a page', () => {
  it("are the reader's own filters and those of its site", async () => {
    const { texts } = await stored();
    expect(await texts('https://www.paper.example/news/1')).toEqual([
      'paper.example##.promo',
      'strip: //aside',
    ]);
    expect(await texts('https://m.paper.example/news/1')).toEqual(['paper.example##.promo', 'strip: //nav']);
    expect(await texts('https://third.example/')).toEqual([]);
  });

  it('are those of imported lists, too, that name the host or a class or id of the page', async () => {
    const { store, texts } = await stored();
    const text = [
      ...Array.from({ length: 3000 }, (_, n) => `##.advert-${n}`),
      ...Array.from({ length: 3000 }, (_, n) => `site${n}.example##.box`),
      '##.promo',
      '###top',
      '###bottom',
      '##[data-ad]',
      'third.*##.box',
      'third.example#@##top',
    ].join('\n');
    await store.save({ id: 'filters/big', syntax: 'filters', name: 'big', text, isOn: true }, null);
    expect(await texts('https://third.example/')).toEqual([
      '##.promo',
      '###top',
      '##[data-ad]',
      'third.*##.box',
      'third.example#@##top',
    ]);
    expect(await texts('https://www.site7.example/')).toEqual([
      'site7.example##.box',
      '##.promo',
      '###top',
      '##[data-ad]',
    ]);
    await store.switch('filters/big', false);
    expect(await texts('https://third.example/')).toEqual([]);
  });

  it('are none of a list that is switched off', async () => {
    const { store, texts } = await stored();
    await store.switch('site/paper.example', false);
    expect(await texts('https://paper.example/')).toEqual(['paper.example##.promo']);
  });

  it('are none where the storage cannot be read', async () => {
    const { storage, texts } = await stored();
    vi.spyOn(storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await texts('https://paper.example/')).toEqual([]);
  });
});
