// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { button, click, eventually, one, showPart, useDocument } from '../../options-document.fixture.tsx';
import { memoryRules, siteList } from '../rule-store.fixture.ts';
import { EditorSection } from './editor-section.tsx';

useDocument();
beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

it('says that a list could not be read, and reads it when one tries again', async () => {
  const rules = memoryRules([siteList('a.example', 'body: //article\n')]);
  const services = {
    rules,
    readHealth: async () => new Map(),
    pages: { list: async () => [], read: vi.fn() },
  };
  vi.spyOn(rules, 'read').mockRejectedValueOnce(new Error('gone'));
  await showPart(<EditorSection id="site/a.example" line={null} />, { services });
  expect(one('.unread [role=alert]').textContent).toBe('The rules could not be read.');
  await click(button('Try again'));
  await eventually(() => expect(document.querySelector('.unread')).toBeNull());
  expect(one<HTMLTextAreaElement>('.code-field').value).toBe('body: //article\n');
  await eventually(() => expect(document.activeElement).toBe(one('h2')));
});
