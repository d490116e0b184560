// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Skeleton } from '../reader/layout/skeleton.tsx';
import { LanguageContext } from '../ui/i18n/context.ts';
import { translate } from '../ui/i18n/english.fixture.ts';
import { createLanguage } from '../ui/i18n/language.ts';

/** The shape of a skeleton: the classes of its lines. */
const lines = (root: ParentNode) =>
  [...root.querySelectorAll('.skeleton > span')].map(({ className }) => className);

it('shows in the popup’s markup the skeleton that the reader goes on with', () => {
  const markup = readFileSync(`${import.meta.dirname}/popup.html`, 'utf8');
  render(
    <LanguageContext.Provider value={createLanguage(translate)}>
      <Skeleton />
    </LanguageContext.Provider>,
    document.body,
  );
  expect(lines(document).length).toBeGreaterThan(0);
  expect(lines(new DOMParser().parseFromString(markup, 'text/html'))).toEqual(lines(document));
});
