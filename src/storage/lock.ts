/** Does its work when nobody else who holds the same lock is at work. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * The browser's lock of a name, which all pages of ours and the background share (Web Locks API). Not for content
 * scripts: there it is the lock of the page's origin, which the page can hold for ever, and http pages have none. They ask
 * the background.
 */
export const browserLock =
  (name: string): Lock =>
  (work) =>
    navigator.locks.request(name, work);

/** A lock within one page: one work after the other. */
export function pageLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
