import { describe, expect, it, vi } from 'vitest';
import { OWN_FILTERS, type RuleList, siteListId } from '../../settings/rule-list.ts';
import type { Lock } from '../lock.ts';
import { memoryStorage } from '../memory-storage.fixture.ts';
import { createRuleStore } from './create-rule-store.ts';
import type { RuleReading } from './rule-storage.ts';

/** Each line is a rule; one that begins with "?" is refused; the index holds a shard a list. */
const reading: RuleReading = {
  count({ text }) {
    const lines = text.split('\n').filter(Boolean);
    const refused = lines.filter((line) => line.startsWith('?')).length;
    return { rules: lines.length - refused, refused };
  },
  index: (lists) => Object.fromEntries(lists.map(({ id, text }) => [id, text])),
};

function oneByOne(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

function open() {
  const { kept, storage } = memoryStorage();
  const lock = oneByOne();
  return {
    kept,
    storage,
    store: createRuleStore(storage, reading, lock),
    other: createRuleStore(storage, reading, lock),
  };
}

const site = (file: string, text: string): RuleList => ({
  id: siteListId(file),
  syntax: 'site-config',
  name: file,
  text,
  isOn: true,
});
const filters = (name: string, text: string): RuleList => ({
  id: `filters/${name}`,
  syntax: 'filters',
  name,
  text,
  isOn: true,
});

describe('lists of rules', () => {
  it('come back as they were stored, and are listed without their texts', async () => {
    const { store } = open();
    await store.save(site('b.example', 'body: //p\n?x'), null);
    await store.save(site('a.example', 'body: //div'), null);
    expect(await store.read('site/b.example')).toEqual(site('b.example', 'body: //p\n?x'));
    expect(await store.entries()).toEqual([
      {
        id: 'site/a.example',
        syntax: 'site-config',
        name: 'a.example',
        isOn: true,
        rules: 1,
        refused: 0,
        size: 11,
      },
      {
        id: 'site/b.example',
        syntax: 'site-config',
        name: 'b.example',
        isOn: true,
        rules: 1,
        refused: 1,
        size: 12,
      },
    ]);
    expect(await store.read('site/c.example')).toBeNull();
  });

  it('are not overwritten by an edit that began from another text', async () => {
    const { store, other } = open();
    await store.save(site('a.example', 'one'), null);
    const [first, second] = await Promise.all([
      store.save(site('a.example', 'one two'), 'one'),
      other.save(site('a.example', 'one three'), 'one'),
    ]);
    expect(first.saved).toBe(true);
    expect(second).toEqual({ saved: false, stored: site('a.example', 'one two') });
    expect(await store.save(site('a.example', 'new'), null)).toMatchObject({ saved: false });
  });

  it('say whether there is any to be asked', async () => {
    const { store, kept } = open();
    const inUse = () => kept.local['rules/in-use'];
    await store.save(site('a.example', 'one'), null);
    expect(inUse()).toBe(true);
    await store.switch('site/a.example', false);
    expect(inUse()).toBe(false);
    await store.addOwnFilter('##.x');
    expect(inUse()).toBe(true);
    await store.replace({ [OWN_FILTERS]: null });
    expect(inUse()).toBe(false);
  });

  it('are switched without touching the text', async () => {
    const { store } = open();
    await store.save(site('a.example', 'one'), null);
    await store.switch('site/a.example', false);
    expect(await store.read('site/a.example')).toEqual({ ...site('a.example', 'one'), isOn: false });
    await store.switch('site/none.example', false);
    expect(await store.entries()).toHaveLength(1);
  });

  it('are replaced in one step, which can be taken back', async () => {
    const { store } = open();
    await store.save(site('a.example', 'one'), null);
    await store.save(site('b.example', 'two'), null);
    const before = await store.all();
    const undo = await store.replace({
      'site/a.example': site('a.example', 'changed'),
      'site/b.example': null,
      'filters/x': filters('x', '##.x'),
    });
    expect((await store.all()).map(({ id, text }) => [id, text])).toEqual([
      ['filters/x', '##.x'],
      ['site/a.example', 'changed'],
    ]);
    await store.replace(undo);
    expect(await store.all()).toEqual(before);
  });

  it('leave nothing behind where the storage is full', async () => {
    const { store, storage, kept } = open();
    await store.save(site('a.example', 'one'), null);
    const before = structuredClone(kept.local);
    vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(store.save(site('a.example', 'two'), 'one')).rejects.toThrow('QUOTA_BYTES');
    await expect(store.replace({ 'site/a.example': null })).rejects.toThrow('QUOTA_BYTES');
    expect(kept.local).toEqual(before);
  });

  it('refuse an id that is none', async () => {
    const { store, kept } = open();
    for (const id of ['', 'site/', '__proto__', 'site/a b', 'other/a']) {
      await expect(store.save({ ...site('a', ''), id }, null)).rejects.toThrow('Not the id');
    }
    expect(kept.local).toEqual({});
  });

  it('are told of when they change, here or elsewhere', async () => {
    const { store, other } = open();
    const told: string[][] = [];
    const stop = store.onChanged((ids) => told.push(ids));
    await other.save(site('a.example', 'one'), null);
    await other.save(site('b.example', 'one'), null);
    await other.switch('site/a.example', false);
    stop();
    await other.save(site('c.example', 'one'), null);
    expect(told).toEqual([['site/a.example'], ['site/b.example'], ['site/a.example']]);
  });

  it('survive what is not theirs in the storage', async () => {
    const { storage } = memoryStorage({
      local: {
        'rules/entries': [
          null,
          3,
          { id: 'site/a', syntax: 'x' },
          { id: 'site/b', syntax: 'filters', name: 'b', isOn: true, rules: 1, refused: 0, size: 1 },
        ],
        'rules/list/site/b': 7,
        'rules/list/filters/c': { syntax: 'filters', name: 'c', text: 'x', isOn: 'yes' },
      },
    });
    const store = createRuleStore(storage, reading, oneByOne());
    expect((await store.entries()).map(({ id }) => id)).toEqual(['site/b']);
    expect(await store.all()).toEqual([]);
    expect(await store.read('filters/c')).toBeNull();
  });

  it('count what they use of the storage', async () => {
    const { store } = open();
    const { used } = await store.usage();
    await store.save(site('a.example', 'x'.repeat(1000)), null);
    expect((await store.usage()).used).toBeGreaterThan(used + 1000);
    expect((await store.usage()).quota).toBeNull();
  });
});

describe("the reader's own filters", () => {
  it('grow by a line that is not there yet, and lose it again', async () => {
    const { store, other } = open();
    await Promise.all([store.addOwnFilter('a.example##.x'), other.addOwnFilter('a.example##.y')]);
    await store.addOwnFilter('a.example##.x');
    expect((await store.read(OWN_FILTERS))?.text).toBe('a.example##.x\na.example##.y\n');
    await store.removeOwnFilter('a.example##.x');
    await store.removeOwnFilter('a.example##.y');
    expect((await store.read(OWN_FILTERS))?.text).toBe('');
  });

  it('are switched on by a filter that is added', async () => {
    const { store } = open();
    await store.addOwnFilter('a.example##.x');
    await store.switch(OWN_FILTERS, false);
    await store.removeOwnFilter('a.example##.z');
    expect((await store.read(OWN_FILTERS))?.isOn).toBe(false);
    await store.addOwnFilter('a.example##.y');
    expect((await store.read(OWN_FILTERS))?.isOn).toBe(true);
  });
});

describe('the index of imported filters', () => {
  const shards = (local: Record<string, unknown>) =>
    Object.keys(local)
      .filter((key) => key.startsWith('rules/shard/'))
      .sort();

  it('holds the lists that are on, and neither sites nor own filters', async () => {
    const { store, kept } = open();
    await store.save(filters('x', '##.x'), null);
    await store.save(filters('y', '##.y'), null);
    await store.save(site('a.example', 'one'), null);
    await store.addOwnFilter('a.example##.x');
    expect(shards(kept.local)).toEqual(['rules/shard/filters/x', 'rules/shard/filters/y']);
    await store.switch('filters/x', false);
    expect(shards(kept.local)).toEqual(['rules/shard/filters/y']);
    await store.save(filters('y', '##.z'), '##.y');
    expect(kept.local['rules/shard/filters/y']).toBe('##.z');
    await store.replace({ 'filters/y': null });
    expect(shards(kept.local)).toEqual([]);
  });
});
