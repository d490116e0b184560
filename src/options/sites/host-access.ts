import type { Permissions } from 'webextension-polyfill';

/** The part of the permissions API that access to sites needs. */
export interface PermissionsLike {
  request(permissions: Permissions.Permissions): Promise<boolean>;
  contains(permissions: Permissions.AnyPermissions): Promise<boolean>;
  onAdded: Pick<Permissions.Static['onAdded'], 'addListener' | 'removeListener'>;
  onRemoved: Pick<Permissions.Static['onRemoved'], 'addListener' | 'removeListener'>;
}

/** The right to open pages without a press, which readers give and take in the browser. Pages are named by their pattern. */
export interface HostAccess {
  /** Asks for pages. Call it from the press itself. False where the reader or the browser refuses; never rejects. */
  request(origin: string): Promise<boolean>;
  /** Calls back with those of the patterns that we may open, now and whenever rights change. Returns how to stop. */
  watch(origins: readonly string[], listener: (granted: ReadonlySet<string>) => void): () => void;
}

/** Access to pages as the browser gives it. */
export function hostAccess(permissions: PermissionsLike): HostAccess {
  // Each is asked for by itself: among all rights browsers also list the pages that our detector may look at.
  const isGranted = (origin: string) => permissions.contains({ origins: [origin] }).catch(() => false);
  return {
    request: (origin) => permissions.request({ origins: [origin] }).catch(() => false),
    watch(origins, listener) {
      let isOver = false;
      const read = async () => {
        const answers = await Promise.all(origins.map(isGranted));
        if (!isOver) listener(new Set(origins.filter((_, n) => answers[n])));
      };
      read();
      permissions.onAdded.addListener(read);
      permissions.onRemoved.addListener(read);
      return () => {
        isOver = true;
        permissions.onAdded.removeListener(read);
        permissions.onRemoved.removeListener(read);
      };
    },
  };
}
