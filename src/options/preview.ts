import type { Story, StoryVoices } from '../core/index.ts';
import type { Translate } from '../reader/index.ts';

/** A story of a few lines in the language of the interface, with one quotation. */
export function previewStory(t: Translate): { story: Story; voices: StoryVoices } {
  const before = t('previewBefore');
  const quote = t('previewQuote');
  const text = before + quote + t('previewAfter');
  const story: Story = {
    url: 'https://example.com/',
    headline: t('previewHeadline'),
    kicker: null,
    standfirst: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: null,
    lang: t('uiLanguage'),
    dir: t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    leadImage: null,
    blocks: [{ id: 'b0', type: 'paragraph', text: [{ text }] }],
    removals: [],
    isCutOff: false,
  };
  const words = quote.split(/\s+/).length;
  const voices: StoryVoices = {
    quotes: [
      {
        id: 'q0',
        kind: 'direct',
        marks: [{ line: 'b0', start: before.length, end: before.length + quote.length }],
        text: quote,
        speakerId: 's0',
        confidence: 1,
        cue: null,
        evidence: text,
      },
    ],
    speakers: [
      { id: 's0', name: t('previewSpeaker'), role: t('previewRole'), kind: 'person', words, quotes: 1 },
    ],
  };
  return { story, voices };
}
