import { describe, expect, it } from 'vitest';
import { pageLock } from './lock.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { openPageMemory as open } from './page-memory.ts';
import { appearanceChanger, siteAppearances } from './site-appearances.ts';

const openPageMemory = (storage: Parameters<typeof open>[0], page: Parameters<typeof open>[2]) =>
  open(storage, appearanceChanger(siteAppearances(storage.local, pageLock())), page);

const PAGE = { url: 'https://paper.example/ferry', isPrivate: false };

describe('what is kept of a page', () => {
  it('is where one stopped, and the appearance of its site', async () => {
    const { storage } = memoryStorage();
    const first = await openPageMemory(storage, PAGE);
    expect(first.line).toBeNull();
    await first.keepLine('b4');
    await first.store.save({ onlyHere: true, theme: 'sepia' });
    const again = await openPageMemory(storage, PAGE);
    expect(again.line).toBe('b4');
    expect(again.settings).toMatchObject({ theme: 'sepia', onlyHere: true });
    await again.keepLine(null);
    expect((await openPageMemory(storage, PAGE)).line).toBeNull();
  });

  it('is nothing in a private window, whatever is known of it elsewhere', async () => {
    const { kept, storage } = memoryStorage();
    await (await openPageMemory(storage, PAGE)).keepLine('b4');
    const before = structuredClone(kept.local);
    const secret = await openPageMemory(storage, { ...PAGE, isPrivate: true });
    expect(secret.line).toBeNull();
    expect(secret.settings.onlyHere).toBeNull();
    await secret.keepLine('b9');
    await secret.store.save({ onlyHere: true, theme: 'dark' });
    expect(kept.local).toEqual(before);
  });

  it('is no reading position where the reader does not want it', async () => {
    const { kept, storage } = memoryStorage({ sync: { keepPlace: false } });
    await (await openPageMemory(storage, PAGE)).keepLine('b4');
    expect(kept.local).toEqual({});
  });

  it('is nothing where the address is not known', async () => {
    const { kept, storage } = memoryStorage();
    const memory = await openPageMemory(storage, { url: undefined, isPrivate: false });
    await memory.keepLine('b4');
    expect([memory.line, memory.settings.onlyHere, kept.local]).toEqual([null, null, {}]);
  });
});
