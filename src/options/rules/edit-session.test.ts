import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditSession } from './edit-session.ts';
import type { EditState } from './meet-stored.ts';
import { memoryRules, siteList } from './rule-store.fixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.useRealTimers());
const rest = () => vi.advanceTimersByTimeAsync(2000);

const list = siteList('example.com', 'a\nb\nc\n');
function pages(count: number) {
  const store = memoryRules([list]);
  const sessions = Array.from({ length: count }, () =>
    createEditSession(store, list, false, () => undefined),
  );
  return { store, sessions, stored: () => store.kept.get(list.id)?.text };
}

describe('an edit', () => {
  it('is stored after a rest, once', async () => {
    const { store, sessions, stored } = pages(1);
    const save = vi.spyOn(store, 'save');
    const states: EditState['save'][] = [];
    const session = createEditSession(store, list, false, ({ save }) => states.push(save));
    for (const text of ['a', 'ab', 'abc']) session.edit(text);
    expect(stored()).toBe(list.text);
    await rest();
    expect(stored()).toBe('abc');
    expect(save).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('saved');
    expect(sessions[0]?.state().text).toBe('abc');
  });

  it('is stored at once where one leaves', async () => {
    const { sessions, stored } = pages(1);
    sessions[0]?.edit('left');
    sessions[0]?.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored()).toBe('left');
  });

  it('makes a list that is not there yet', async () => {
    const store = memoryRules();
    const session = createEditSession(store, siteList('new.example', ''), true, () => undefined);
    expect(store.kept.size).toBe(0);
    session.edit('body: //article\n');
    await rest();
    expect(store.kept.get('site/new.example')?.text).toBe('body: //article\n');
  });
});

describe('two pages', () => {
  it('keep the edits of both where the lines differ', async () => {
    const { sessions, stored } = pages(2);
    sessions[0]?.edit('A\nb\nc\n');
    sessions[1]?.edit('a\nb\nC\nd\n');
    await rest();
    expect(stored()).toBe('A\nb\nC\nd\n');
    expect(sessions.map((it) => it.state())).toMatchObject([
      { text: 'A\nb\nC\nd\n', save: 'saved' },
      { text: 'A\nb\nC\nd\n', save: 'saved' },
    ]);
  });

  it('show both texts where they changed one line, and write what is chosen', async () => {
    const { sessions, stored } = pages(2);
    const [first, second] = sessions;
    first?.edit('a\nfirst\nc\n');
    await rest();
    // The second page has not heard of it when it writes.
    second?.edit('a\nsecond\nc\n');
    await rest();
    expect(stored()).toBe('a\nsecond\nc\n');

    first?.edit('a\n1\nc\n');
    second?.edit('a\n2\nc\n');
    await rest();
    const held = [first, second].find((it) => it?.state().save === 'conflict');
    expect(held?.state()).toMatchObject({ text: 'a\n2\nc\n', theirs: 'a\n1\nc\n' });
    expect(stored()).toBe('a\n1\nc\n');
    held?.edit('a\n2 more\nc\n');
    await rest();
    expect(stored()).toBe('a\n1\nc\n');
    held?.choose('mine');
    await rest();
    expect(stored()).toBe('a\n2 more\nc\n');
    expect(first?.state()).toMatchObject({ text: 'a\n2 more\nc\n', save: 'saved' });
  });

  it('take the other text where it is chosen', async () => {
    const { sessions, stored } = pages(2);
    sessions[0]?.edit('1');
    sessions[1]?.edit('2');
    await rest();
    sessions[1]?.choose('theirs');
    await rest();
    expect(sessions[1]?.state()).toMatchObject({ text: '1', save: 'saved', theirs: null });
    expect(stored()).toBe('1');
  });
});

it('keeps a text that the storage refuses, and stores it when there is room again', async () => {
  const { store, sessions, stored } = pages(1);
  const [session] = sessions;
  store.refuse.writes = true;
  session?.edit('long');
  await rest();
  expect(session?.state()).toMatchObject({ text: 'long', save: 'failed' });
  expect(stored()).toBe(list.text);
  store.refuse.writes = false;
  await session?.flush();
  expect(session?.state().save).toBe('saved');
  expect(stored()).toBe('long');
});

it('follows where the list is removed or switched elsewhere', async () => {
  const { store, sessions, stored } = pages(1);
  const [session] = sessions;
  await store.switch(list.id, false);
  await rest();
  expect(session?.state()).toMatchObject({ list: { isOn: false }, save: 'saved' });
  await store.replace({ [list.id]: null });
  await rest();
  expect(session?.state()).toMatchObject({ text: list.text, save: 'removed' });
  session?.edit('again');
  await rest();
  expect(stored()).toBe('again');
  expect(store.kept.get(list.id)?.isOn).toBe(false);
});
