import { expect, it } from 'vitest';
import { isOurs } from './is-ours.ts';

const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}` };

it.each([
  ['chrome-extension://ours/src/popup/popup.html', true],
  ['chrome-extension://ours/service-worker-loader.js', true],
  ['https://paper.example/story', false],
  ['chrome-extension://ours.paper.example/', false],
  ['chrome-extension://theirs/src/popup/popup.html', false],
  [undefined, false],
])('takes a message of %s for ours: %s', (url, is) => {
  expect(isOurs(runtime, url === undefined ? {} : { url })).toBe(is);
});
