import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveSoon } from './save-soon.ts';

interface Sizes {
  size: number;
  theme: string;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('stores each of a few changes at once', () => {
  const save = vi.fn(async (_patch: Partial<Sizes>) => undefined);
  const { change } = saveSoon<Sizes>(save);
  change({ size: 110 });
  change({ size: 115 });
  change({ theme: 'dark' });
  expect(save.mock.calls).toEqual([[{ size: 110 }], [{ size: 115 }], [{ theme: 'dark' }]]);
});

it('stores the steps of a slider together after the first eight, and loses none', () => {
  const save = vi.fn(async (_patch: Partial<Sizes>) => undefined);
  const { change } = saveSoon<Sizes>(save);
  for (let size = 1; size <= 50; size++) {
    change({ size });
    vi.advanceTimersByTime(5);
  }
  change({ theme: 'sepia' });
  vi.runAllTimers();
  expect(save).toHaveBeenCalledTimes(9);
  expect(save).toHaveBeenLastCalledWith({ size: 50, theme: 'sepia' });
});

it('writes no more often than browsers allow, however long one drags', () => {
  const save = vi.fn(async () => undefined);
  const { change } = saveSoon<Sizes>(save);
  for (let size = 1; size <= 1200; size++) {
    change({ size });
    vi.advanceTimersByTime(50);
  }
  expect(save.mock.calls.length).toBeLessThan(70);
});

it('says whether the browser stored it', async () => {
  const heard: boolean[] = [];
  const save = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('quota'));
  const { change } = saveSoon<Sizes>(save, (isSaved) => heard.push(isSaved));
  change({ size: 1 });
  await vi.advanceTimersByTimeAsync(2000);
  change({ size: 2 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard).toEqual([false, true]);
});

it('does not let what was stored before undo what was changed since', async () => {
  const { change, withUnsaved } = saveSoon<Sizes>(async () => undefined);
  for (let size = 1; size <= 10; size++) change({ size });
  expect(withUnsaved({ size: 1, theme: 'dark' })).toEqual({ size: 10, theme: 'dark' });
  await vi.runAllTimersAsync();
  expect(withUnsaved({ size: 3, theme: 'dark' })).toEqual({ size: 3, theme: 'dark' });
});

it('counts a change that is on its way to the storage as one that is not stored yet', async () => {
  let store: () => void = () => undefined;
  const { change, withUnsaved } = saveSoon<Sizes>(() => new Promise((resolve) => (store = resolve)));
  change({ size: 2 });
  expect(withUnsaved({ size: 1, theme: 'dark' }).size).toBe(2);
  store();
  await vi.runAllTimersAsync();
  expect(withUnsaved({ size: 1, theme: 'dark' }).size).toBe(1);
});
