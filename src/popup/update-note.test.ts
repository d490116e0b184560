// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { keepUpdateNote } from '../storage/update-note.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { showUpdateNote } from './update-note.ts';

const messages: Record<string, string> = { updateNote_0_2_0: 'Stories can be shared.', closeKeys: 'Close' };
const t: Translate = (key) => messages[key] ?? '';
const note = () => document.querySelector('.update-note p')?.textContent ?? null;

afterEach(() => document.body.replaceChildren());

it('is told in one line, in one popup after an update, and can be closed', async () => {
  const { local } = memoryStorage().storage;
  await keepUpdateNote(local, '0.2.0');
  await showUpdateNote(document, local, t);
  expect(note()).toBe('Stories can be shared.');
  document.querySelector<HTMLElement>('.update-note button')?.click();
  expect(note()).toBeNull();
  await showUpdateNote(document, local, t);
  expect(note()).toBeNull();
});

it('is not told without an update, or of one without news', async () => {
  const { local } = memoryStorage().storage;
  await showUpdateNote(document, local, t);
  expect(note()).toBeNull();
  await keepUpdateNote(local, '0.3.0');
  await showUpdateNote(document, local, t);
  expect(note()).toBeNull();
});
