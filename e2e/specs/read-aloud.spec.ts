import type { Surface } from '../support/driver.ts';
import { closeByEscape, enlargePopup } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';
import { giveVoices, nextSentence, said, sayWord } from '../support/voices.ts';

const { expected } = fixturePage('seed-linked');

/** What the browser has been told to mark under a name, as text. */
const marked = (surface: Surface, name: string) =>
  surface.evaluate((it) => {
    const [range] = CSS.highlights.get(it) ?? [];
    return String(range ?? '');
  }, name);

// Firefox brings test voices of its own, this Chromium none: one is given there, the other reads by itself.
test('sentence and word are marked while they are spoken', { tag: '@chromium' }, async ({
  open,
  picture,
}) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await giveVoices(popup, ['a']);
  await press(popup, 'Read aloud');
  await poll(async () => (await marked(popup, 'clearstory-sentence')) === expected.headline, 'the headline');
  await nextSentence(popup);
  await poll(async () => (await marked(popup, 'clearstory-sentence')) !== expected.headline, 'the next');
  await sayWord(popup, 0);
  const sentence = await marked(popup, 'clearstory-sentence');
  await poll(async () => (await marked(popup, 'clearstory-word')) === sentence.split(/\W/)[0], 'the word');
  await press(popup, 'Voice and speed');
  await popup.screenshot(picture('read-aloud'));
  await press(popup, 'Next paragraph');
  await poll(async () => (await marked(popup, 'clearstory-sentence')) !== sentence, 'the next paragraph');
  const speakers = (await said(popup)).map(({ voice }) => voice);
  // a voice of another region goes before the browser's own choice, which sends the text away
  expect([...new Set(speakers)]).toEqual(['a']);
  await press(popup, 'Pause');
  await press(popup, 'Stop reading aloud');
  await poll(async () => (await marked(popup, 'clearstory-sentence')) === '', 'no mark');
  await popup.close();
});

test('a browser without voices says so', { tag: '@chromium' }, async ({ open, picture }) => {
  const tab = await open(expected.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  await press(reader, 'Read aloud');
  const message = await poll(
    () => reader.evaluate(() => document.querySelector('.aloud [role=alert]')?.textContent),
    'a message',
  );
  expect(message).toContain('no voice');
  await tab.screenshot(picture('read-aloud-no-voice'));
});

test('over the page it reads on by itself, and falls silent when the reader closes', {
  tag: '@firefox',
}, async ({ open, picture }) => {
  const tab = await open(expected.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  await press(reader, 'Read aloud');
  const first = await poll(() => marked(reader, 'clearstory-sentence'), 'a sentence');
  await poll(async () => {
    const now = await marked(reader, 'clearstory-sentence');
    return now !== '' && now !== first;
  }, 'the next sentence');
  await tab.screenshot(picture('read-aloud'));
  await closeByEscape(tab);
  await poll(() => tab.evaluate(() => !speechSynthesis.speaking), 'silence');
});
