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

it('stores a change that comes alone at once', () => {
  const save = vi.fn(async () => undefined);
  saveSoon<Sizes>(save).change({ theme: 'dark' });
  expect(save).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
});

it('stores the steps of a slider together, and loses none', () => {
  const save = vi.fn(async (_patch: Partial<Sizes>) => undefined);
  const { change } = saveSoon<Sizes>(save);
  for (let size = 1; size <= 50; size++) {
    change({ size });
    vi.advanceTimersByTime(50);
  }
  change({ theme: 'sepia' });
  vi.runAllTimers();
  expect(save.mock.calls).toEqual([[{ size: 1 }], [{ size: 50, theme: 'sepia' }]]);
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

it('does not let what was stored before undo what was changed since', () => {
  const { change, withPending } = saveSoon<Sizes>(async () => undefined);
  change({ size: 1 });
  change({ size: 2 });
  expect(withPending({ size: 1, theme: 'dark' })).toEqual({ size: 2, theme: 'dark' });
  vi.runAllTimers();
  expect(withPending({ size: 3, theme: 'dark' })).toEqual({ size: 3, theme: 'dark' });
});
