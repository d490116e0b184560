import { describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { createRuleStore } from '../../storage/rules/create-rule-store.ts';
import { siteListId } from '../../storage/rules/rule-list.ts';
import { ruleReading } from '../../storage/rules/rule-reading.ts';
import { storedRules } from './stored-rules.ts';

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
    texts: async (url: string) => (await storedRules(storage.local, url)).map(({ source }) => source.text),
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
