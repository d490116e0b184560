import { describe, expect, it } from 'vitest';
import { pageLock } from './lock.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { recentEntries } from './recent-entries.ts';

const numbers = (initial = {}, most = 3) => {
  const { kept, storage } = memoryStorage({ local: initial });
  let time = 100;
  const entries = recentEntries(storage.local, {
    key: 'k',
    most,
    parse: (stored) => (typeof stored === 'number' ? stored : null),
    now: () => time++,
  });
  return { entries, kept, storage };
};

describe('recent entries', () => {
  it('gives back what was written, and nothing for what was not', async () => {
    const { entries } = numbers();
    await entries.write('a', 1);
    expect(await entries.read('a')).toBe(1);
    expect(await entries.read('b')).toBeNull();
    expect(await entries.read('__proto__')).toBeNull();
  });

  it('drops the one that was written longest ago where there are too many', async () => {
    const { entries } = numbers();
    for (const [n, name] of ['a', 'b', 'c', 'a', 'd'].entries()) await entries.write(name, n);
    expect(await entries.list()).toEqual([
      { name: 'd', value: 4 },
      { name: 'a', value: 3 },
      { name: 'c', value: 2 },
    ]);
  });

  it('pushes out entries with dates from the future like any other', async () => {
    const year = 365 * 86_400_000;
    const planted = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [name, { value: 7, at: Date.now() + year }]),
    );
    const { entries } = numbers({ k: planted });
    for (const [n, name] of ['x', 'y', 'z'].entries()) {
      await entries.write(name, n);
      expect((await entries.list())[0]).toEqual({ name, value: n });
    }
    expect((await entries.list()).map(({ name }) => name)).toEqual(['z', 'y', 'x']);
  });

  it('keeps all of several writes at once', async () => {
    const { entries } = numbers();
    await Promise.all([entries.write('a', 1), entries.write('b', 2), entries.write('a', null)]);
    expect(await entries.list()).toEqual([{ name: 'b', value: 2 }]);
  });

  it('keeps what two tabs write at once under one lock', async () => {
    const { storage } = memoryStorage();
    const lock = pageLock();
    const tab = () =>
      recentEntries<number>(storage.local, {
        key: 'k',
        most: 3,
        parse: (stored) => (typeof stored === 'number' ? stored : null),
        lock,
      });
    const add = (before: number | null) => (before ?? 0) + 1;
    await Promise.all([tab().write('a', 1), tab().change('b', add), tab().change('b', add)]);
    expect([await tab().read('a'), await tab().read('b')]).toEqual([1, 2]);
  });

  it.each(['nonsense', null, { a: null, b: 3, c: { value: 'x', at: 1 }, d: { value: 4 } }])(
    'reads what is valid of %j',
    async (stored) => {
      const { entries } = numbers({ k: stored });
      expect(await entries.read('a')).toBeNull();
      expect(await entries.read('c')).toBeNull();
      expect(await entries.read('d')).toBe(typeof stored === 'object' && stored ? 4 : null);
    },
  );

  it('puts back what a newer version has written', async () => {
    const newer = { value: { number: 7 }, at: 50, seen: true };
    const { entries, kept } = numbers({ k: { newer } });
    await entries.write('a', 1);
    expect(kept.local.k).toEqual({ newer, a: { value: 1, at: 100 } });
    expect(await entries.list()).toEqual([{ name: 'a', value: 1 }]);
  });

  it('gives nothing where the storage cannot be read, and writes again after a write has failed', async () => {
    const { entries, storage } = numbers();
    const { get } = storage.local;
    storage.local.get = async () => {
      throw new Error('gone');
    };
    expect(await entries.read('a')).toBeNull();
    await expect(entries.write('a', 1)).rejects.toThrow('gone');
    storage.local.get = get;
    await entries.write('a', 2);
    expect(await entries.read('a')).toBe(2);
  });
});
