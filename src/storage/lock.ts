/** Does its work when nobody else, in any page of ours, does such work. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** The browser's lock of a name, which all pages of ours share (Web Locks API). */
export const browserLock =
  (name: string): Lock =>
  (work) =>
    navigator.locks.request(name, work);
