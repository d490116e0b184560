// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followChanges } from './follow-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Changes the page all the time, for so many ms. */
async function storm(ms: number): Promise<void> {
  for (let past = 0; past < ms; past += 50) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(50);
  }
}

it('looks at a page that never rests once at a time, and not again before it has rested', async () => {
  const left = new AbortController();
  let running = 0;
  let most = 0;
  let looks = 0;
  const look = async () => {
    looks += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    running -= 1;
  };
  followChanges(look, left.signal)([document]);
  await storm(20_000);
  expect(most).toBe(1);
  expect(looks).toBe(2);
  left.abort();
});

it('looks again after changes that came while it looked', async () => {
  const left = new AbortController();
  const look = vi.fn(() => new Promise<void>((resolve) => void setTimeout(resolve, 500)));
  followChanges(look, left.signal)([document]);
  await storm(400);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(2);
  left.abort();
});
