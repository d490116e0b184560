import type { Wording } from './wording.ts';

/** English words around a story, for tests. */
export const wording: Wording = {
  lang: 'en',
  byline: (authors) => `By ${authors.join(' and ')}`,
  date: (iso) => (Number.isFinite(Date.parse(iso)) ? `on ${iso.slice(0, 10)}` : null),
  untitled: (host) => `Story from ${host}`,
  unsure: (name) => `${name}?`,
  notAttributed: 'not attributed',
  unnamedSource: 'unnamed source',
  whoSaidWhat: 'Who said what',
  indirect: 'indirect',
  inTranslation: 'in translation',
  translated: 'Translated by the browser.',
  correction: 'Correction',
  update: 'Update',
  note: 'Note',
  cutOff: 'Cut off here',
  unread: 'Clearstory stopped here',
  sponsored: 'Paid content',
  post: 'Post',
  video: 'Video',
  audio: 'Audio',
};
