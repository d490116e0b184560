// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { readInTranslation } from '../core/quotes/in-translation.ts';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';
import { all, one, show, useDocument } from './test-document.fixture.tsx';

useDocument();

it('a translated story says so, and shows no words as said', async () => {
  const story = { ...sampleStory, translation: { original: null } };
  show({ result: { status: 'story', story }, attribution: readInTranslation(sampleAttribution) });
  await vi.waitFor(() => one('.notice[data-kind=translated]'));
  expect(one('.notice[data-kind=translated]').textContent).toContain('are not the words that were said');
  expect(one('.notice[data-kind=translated]').textContent).toContain('read in the translation');
  expect(one('article.story').dataset.translated).toBe('true');
  expect(all('.quote').every(({ dataset }) => dataset.kind === 'indirect')).toBe(true);
  expect(one('.quote-label').dataset.name).toContain('(in translation)');
  expect(one('.quote-handle').getAttribute('aria-label')).toContain('In translation, ');
  expect(one('.quote-handle').getAttribute('aria-description')).toContain('not the words that were said');
});

it('says that who said what was read in the original, where it was', async () => {
  const story = { ...sampleStory, translation: { original: sampleStory } };
  show({ result: { status: 'story', story } });
  await vi.waitFor(() => one('.notice[data-kind=translated]'));
  expect(one('.notice[data-kind=translated]').textContent).toContain('read in the original');
});
