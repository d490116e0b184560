import type { Story, StoryAttribution } from '../../core/index.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import type { Translate } from '../../ui/i18n/translate.ts';

/** A story of a few lines in the language of the interface, with two quotations. */
export function previewStory(t: Translate): { story: Story; attribution: StoryAttribution } {
  const lines = [
    {
      id: 'b0',
      speakerId: 's0',
      before: t('previewBefore'),
      quote: t('previewQuote'),
      after: t('previewAfter'),
    },
    { id: 'b1', speakerId: 's1', before: '', quote: t('previewQuote2'), after: t('previewAfter2') },
  ].map((line) => ({ ...line, text: line.before + line.quote + line.after }));
  const story: Story = {
    url: 'https://example.com/',
    headline: t('previewHeadline'),
    alternativeHeadline: null,
    kicker: null,
    standfirst: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: null,
    lang: t('uiLanguage'),
    dir: createLanguage(t).dir,
    leadImage: null,
    blocks: lines.map(({ id, text }) => ({ id, type: 'paragraph', text: [{ text }] })),
    removals: [],
    isCutOff: false,
  };
  const attribution: StoryAttribution = {
    quotes: lines.map(({ id, speakerId, before, quote, text }, n) => ({
      id: `q${n}`,
      kind: 'direct',
      spans: [{ line: id, start: before.length, end: before.length + quote.length }],
      text: quote,
      speakerId,
      confidence: 1,
      cue: null,
      evidence: text,
    })),
    speakers: [
      {
        id: 's0',
        name: t('previewSpeaker'),
        role: t('previewRole'),
        roleEvidence: null,
        kind: 'person',
        words: 11,
        quotes: 1,
      },
      {
        id: 's1',
        name: t('previewSpeaker2'),
        role: null,
        roleEvidence: null,
        kind: 'organisation',
        words: 9,
        quotes: 1,
      },
    ],
  };
  return { story, attribution };
}
