import { expect, it, vi } from 'vitest';
import { hostAccess, type PermissionsLike } from './host-access.ts';

function browserWith(origins: Set<string>) {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (it: () => void) => void listeners.add(it),
    removeListener: (it: () => void) => void listeners.delete(it),
  };
  const access = hostAccess({
    request: async () => Promise.reject(new Error('no press')),
    contains: async ({ origins: [origin = ''] = [] }) => {
      if (origin.includes('bad')) throw new Error('no pattern');
      return origins.has(origin);
    },
    onAdded: event,
    onRemoved: event,
  } as unknown as PermissionsLike);
  return { access, listeners };
}

it('asks anew when rights change, and takes an error for a no', async () => {
  const origins = new Set<string>();
  const { access, listeners } = browserWith(origins);
  const seen: string[][] = [];
  const stop = access.watch(['*://*.example.com/*', '*://*.bad.example/*'], (granted) =>
    seen.push([...granted]),
  );
  await vi.waitFor(() => expect(seen).toEqual([[]]));
  origins.add('*://*.example.com/*');
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(seen).toEqual([[], ['*://*.example.com/*']]));
  stop();
  expect(listeners.size).toBe(0);
});

it('takes a refusal for a no', async () => {
  const { access } = browserWith(new Set());
  expect(await access.request('*://*.example.com/*')).toBe(false);
});
