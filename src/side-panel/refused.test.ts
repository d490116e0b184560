import { expect, it } from 'vitest';
import { isShutFor } from './refused.ts';

it.each([
  ['Cannot access a chrome:// URL', true],
  ['Cannot access contents of url "chrome-extension://theirs/page.html". Extension …', true],
  ['The extensions gallery cannot be scripted.', true],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    false,
  ],
  ['Missing host permission for the tab', false],
])('knows whether a page is shut for good by “%s”: %s', (message, isShut) => {
  expect(isShutFor(new Error(message))).toBe(isShut);
});
