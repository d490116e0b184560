import type { Permissions } from 'webextension-polyfill';
import { siteOrigin } from '../../settings/settings.ts';

/** The part of the permissions API that access to sites needs. */
export interface PermissionsLike {
  request(permissions: Permissions.Permissions): Promise<boolean>;
  contains(permissions: Permissions.AnyPermissions): Promise<boolean>;
  onAdded: Pick<Permissions.Static['onAdded'], 'addListener' | 'removeListener'>;
  onRemoved: Pick<Permissions.Static['onRemoved'], 'addListener' | 'removeListener'>;
}

/** The right to open pages of a site without a press, which readers give and take in the browser. */
export interface HostAccess {
  /** Asks for a site. Call it from the press itself. False where the reader or the browser refuses; never rejects. */
  request(host: string): Promise<boolean>;
  /** Calls back with those of the sites that we may open, now and whenever rights change. Returns how to stop. */
  watch(hosts: readonly string[], listener: (granted: ReadonlySet<string>) => void): () => void;
}

/** Access to sites as the browser gives it. */
export function hostAccess(permissions: PermissionsLike): HostAccess {
  // Each is asked for by itself: among all rights browsers also list the pages that our detector may look at.
  const isGranted = (host: string) =>
    permissions.contains({ origins: [siteOrigin(host)] }).catch(() => false);
  return {
    request: (host) => permissions.request({ origins: [siteOrigin(host)] }).catch(() => false),
    watch(hosts, listener) {
      let isOver = false;
      const read = async () => {
        const answers = await Promise.all(hosts.map(isGranted));
        if (!isOver) listener(new Set(hosts.filter((_, n) => answers[n])));
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
