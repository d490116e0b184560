// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onInPageNavigation } from './in-page-navigation.ts';

const stopped = new AbortController();
afterEach(() => {
  Reflect.deleteProperty(window, 'navigation');
});

describe('onInPageNavigation', () => {
  it('follows the Navigation API where there is one', () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    const callback = vi.fn();
    onInPageNavigation(window, callback, stopped.signal);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(callback).not.toHaveBeenCalled();
    history.pushState(null, '', '/next');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('else notices a new address by the title that comes with it', async () => {
    const callback = vi.fn();
    onInPageNavigation(window, callback, stopped.signal);
    document.title = 'Same place, other title';
    await vi.waitFor(() => expect(document.title).toBe('Same place, other title'));
    expect(callback).not.toHaveBeenCalled();
    history.pushState(null, '', '/elsewhere');
    document.title = 'Elsewhere';
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(1));
  });
});
