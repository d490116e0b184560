// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onLateRendering } from './late-rendering.ts';
import { addScheduler } from './scheduler.fixture.ts';

addScheduler();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Adds a paragraph and lets the observer and the quiet time pass. */
async function render() {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(500);
}

describe('onLateRendering', () => {
  it('calls back once for a burst of changes', async () => {
    const callback = vi.fn();
    onLateRendering(window, callback, () => false, new AbortController().signal);
    document.body.append(document.createElement('p'), document.createElement('p'));
    await render();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('stops when the page is settled', async () => {
    const callback = vi.fn();
    onLateRendering(window, callback, () => callback.mock.calls.length > 0, new AbortController().signal);
    await render();
    await render();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('gives up on a page that never rests', async () => {
    const callback = vi.fn();
    onLateRendering(window, callback, () => false, new AbortController().signal);
    for (let n = 0; n < 40; n++) await render();
    expect(callback.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('does not look at what changes once the page has had its time', async () => {
    const callback = vi.fn();
    onLateRendering(window, callback, () => false, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(21_000);
    await render();
    expect(callback).not.toHaveBeenCalled();
  });

  it('stops on abort', async () => {
    const callback = vi.fn();
    const controller = new AbortController();
    onLateRendering(window, callback, () => false, controller.signal);
    controller.abort();
    await render();
    expect(callback).not.toHaveBeenCalled();
  });
});
