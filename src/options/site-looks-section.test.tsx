// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { createLanguage, LanguageContext } from '../reader/index.ts';
import { translate } from '../reader/test-language.fixture.ts';
import { memoryStorage } from '../storage/memory-storage.fixture.ts';
import { siteAppearances } from '../storage/site-appearances.ts';
import { SiteLooksSection } from './site-looks-section.tsx';

afterEach(() => act(() => render(null, document.body)));

async function show(hosts: string[]) {
  const store = siteAppearances(memoryStorage().storage.local);
  for (const host of hosts) await store.write(host, { theme: 'dark' });
  const say = vi.fn();
  await act(async () =>
    render(
      <LanguageContext.Provider value={createLanguage(translate)}>
        <SiteLooksSection looks={{ ...store, onChanged: () => () => undefined }} say={say} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
  // The storage answers a few turns later.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { store, say };
}
const listed = () => [...document.querySelectorAll('li span')].map((it) => it.textContent);

it('lists the sites with looks of their own, and gives them up', async () => {
  const { store, say } = await show(['b.example', 'a.example']);
  expect(listed()).toEqual(['a.example', 'b.example']);
  await act(async () => document.querySelector<HTMLElement>('li button')?.click());
  await vi.waitFor(() => expect(listed()).toEqual(['b.example']));
  expect(await store.read('a.example')).toBeNull();
  expect(say).toHaveBeenLastCalledWith('a.example looks like all other sites again.');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Give up the appearance of b.example');
});

it('says where there is none', async () => {
  await show([]);
  expect(document.body.textContent).toContain('No site has one.');
});
