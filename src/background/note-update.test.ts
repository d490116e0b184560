import { expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { takeUpdateNote } from '../storage/update-note.ts';

/** The background's function in version 0.2.0, and the version that it keeps to be told. */
async function keptAfter(details: { reason: string; previousVersion?: string }, news: string) {
  vi.resetModules();
  const { storage } = memoryStorage();
  const runtime = { getManifest: () => ({ version: '0.2.0' }) };
  const i18n = { getMessage: (key: string) => (key === 'updateNote_0_2_0' ? news : '') };
  vi.doMock('webextension-polyfill', () => ({ default: { runtime, i18n, storage } }));
  const { noteUpdate } = await import('./note-update.ts');
  await noteUpdate(details);
  return takeUpdateNote(storage.local);
}

it('keeps a version that brought news', async () => {
  expect(await keptAfter({ reason: 'update', previousVersion: '0.1.0' }, 'News.')).toBe('0.2.0');
});

it('keeps none without news, after installation, or where the same version was loaded anew', async () => {
  expect(await keptAfter({ reason: 'update', previousVersion: '0.1.0' }, '')).toBeNull();
  expect(await keptAfter({ reason: 'install' }, 'News.')).toBeNull();
  expect(await keptAfter({ reason: 'update', previousVersion: '0.2.0' }, 'News.')).toBeNull();
});
