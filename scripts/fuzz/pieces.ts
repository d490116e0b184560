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
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufeff',
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
