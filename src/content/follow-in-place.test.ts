// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { followInPlace } from './follow-in-place.ts';

afterEach(() => document.body.replaceChildren());

/** Presses a link that leads to a host, and gives where it opens. */
function press(host: string): string {
  const link = document.createElement('a');
  Object.assign(link.dataset, { host });
  link.target = '_blank';
  const words = document.createElement('em');
  link.append(words);
  document.body.append(link);
  words.click();
  return link.target;
}

it('opens what leads to where the reader stays in its own tab, and nothing else', () => {
  let site: string | null = 'paper.example';
  const stop = followInPlace(document.body, () => site);
  expect(['paper.example', 'm.paper.example'].map(press)).toEqual(['_top', '_top']);
  expect(['otherpaper.example', 'example', 'desk@paper.example'].map(press)).toEqual(Array(3).fill('_blank'));
  site = null;
  expect(press('paper.example')).toBe('_blank');
  site = 'paper.example';
  stop();
  expect(press('paper.example')).toBe('_blank');
});
