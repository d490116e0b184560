import fc from 'fast-check';

/** Texts that stories are made of, and those that break the reading of them. */
export const SENTENCES = [
  'The road tunnel under the harbour reopened on Tuesday morning, nine weeks after a leaking joint had filled it.',
  '“We pumped for eleven days,” said the harbour engineer, Ilse Varga.',
  'According to the ministry, the toll “stays as it was”.',
  'Varga added that the joint would outlive all of us.',
  '„Wir haben elf Tage gepumpt“, sagte Ilse Varga.',
  '« La mer ne lit pas nos plans », a-t-il dit.',
];
const TRICKS = [
  '\0',
  '\ud800',
  '\udc00',
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202e\u2064\u206a\u2800\u3164\ufe00',
  ...'\ufe0f\ufeff\uffa0\ufff9\ufffc\u{13430}\u{1bca0}\u{1d173}\u{e0001}\u{e0041}\u{e0100}',
  '<',
  '&',
  '&#x',
  '“',
  '”',
  '"',
  '’',
  '«',
  ' — ',
  '\n',
  '\t',
  '%',
  '[',
  '…',
  'a\u0301'.repeat(9),
  '👩\u200d🚒',
];

/** A piece of text: a sentence, a trick, or anything at all. */
export const text = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.constantFrom(...TRICKS),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** An address, most of them none. */
export const address = fc.oneof(
  fc.constantFrom(
    '/a.jpg',
    'javascript:alert(1)',
    ' jAvAsCrIpT:x',
    'data:text/html,x',
    'data:image/svg+xml,x',
    'data:image/png;base64,AA==',
    'data:image/\tsvg+xml,x',
    'data:image/gif,%47',
    `data:image/png;base64,${'A'.repeat(2400)}`,
    'http://[',
    '//',
    '%',
    'mailto:a@b',
    'blob:x',
    'https://xn--',
    '?',
    '#',
    'https://a.test/\u202e',
  ),
  fc.webUrl(),
  fc.string({ maxLength: 16 }),
);
