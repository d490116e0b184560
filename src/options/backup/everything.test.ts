import { beforeEach, describe, expect, it } from 'vitest';
import type { Backup } from '../../settings/backup.ts';
import { createSettingsStore } from '../../storage/create-settings-store.ts';
import { pageLock } from '../../storage/lock.ts';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { siteAppearances } from '../../storage/site-appearances.ts';
import { memoryRules, siteList } from '../rules/rule-store.fixture.ts';
import { type Everything, everything } from './everything.ts';

let all: Everything;
let rules: ReturnType<typeof memoryRules>;
beforeEach(async () => {
  const { storage } = memoryStorage();
  const settings = createSettingsStore(storage);
  const appearances = { ...siteAppearances(storage.local, pageLock()), onChanged: () => () => undefined };
  rules = memoryRules([siteList('old.example', 'body: //p')]);
  all = everything({ settings, appearances, rules });
  await settings.save({ theme: 'dark', textSize: 150 });
  await appearances.write('old.example', { theme: 'light' });
});

const other: Backup = {
  settings: { theme: 'sepia' },
  appearances: new Map([['new.example', { theme: 'dark' }]]),
  lists: [siteList('new.example', 'body: //article')],
};

describe('everything', () => {
  it('is added to what is there', async () => {
    await all.write(other, false);
    const now = await all.read();
    expect(now.settings).toMatchObject({ theme: 'sepia', textSize: 150 });
    expect([...now.appearances.keys()].sort()).toEqual(['new.example', 'old.example']);
    expect(now.lists.map(({ name }) => name)).toEqual(['old.example', 'new.example']);
  });

  it('takes the place of what is there, and gives it back', async () => {
    const before = await all.read();
    const undo = await all.write(other, true);
    const now = await all.read();
    expect(now.settings).toMatchObject({ theme: 'sepia', textSize: 100 });
    expect(now.appearances).toEqual(other.appearances);
    expect(now.lists).toEqual(other.lists);
    await undo();
    expect(await all.read()).toEqual(before);
  });

  it('stays as it is where there is no room', async () => {
    const before = await all.read();
    rules.refuse.writes = true;
    await expect(all.write(other, true)).rejects.toThrow('quota');
    rules.refuse.writes = false;
    expect(await all.read()).toEqual(before);
  });
});
