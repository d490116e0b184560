import type { Story } from '../types.ts';

/** A story with an address and a language and nothing else: tests add what they are about. */
export const bareStory: Story = {
  url: 'https://daily.example/a',
  headline: null,
  alternativeHeadline: null,
  kicker: null,
  standfirst: null,
  authors: [],
  datePublished: null,
  dateModified: null,
  publisher: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks: [],
  removals: [],
  isCutOff: false,
};
