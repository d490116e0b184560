import { type RuntimeLike, requestBackground } from '../messaging/messenger.ts';

/** Tells and changes the site from page to page of which the reader stays in this tab. */
export interface Staying {
  /**
   * Calls back with it, as soon as the background says so and whenever it changes; never where it says that there is nothing
   * to begin. Returns how to stop.
   */
  follow(listener: (site: string | null) => void): () => void;
  /** Begins or ends it. Never rejects. */
  change(isOn: boolean): void;
  /** Takes over what was changed elsewhere. */
  set(site: string | null): void;
}

/** Opens the way to the background, which knows it. */
export function openStaying(runtime: RuntimeLike): Staying {
  const listeners = new Set<(site: string | null) => void>();
  const set = (site: string | null) => {
    for (const listener of listeners) listener(site);
  };
  const ask = (change: 'begin' | 'end' | null) => {
    requestBackground(runtime, 'staying', { change, tabId: null }).then(
      (answer) => answer && set(answer.site),
      // Without its extension there is nobody to stay.
      () => undefined,
    );
  };
  return {
    follow(listener) {
      listeners.add(listener);
      ask(null);
      return () => listeners.delete(listener);
    },
    change: (isOn) => ask(isOn ? 'begin' : 'end'),
    set,
  };
}
