import fc from 'fast-check';
import { safeLink, safePicture } from '../../../src/core/addresses/safe-address.ts';
import { linkUrl, pictureUrl } from '../../../src/core/blocks/urls.ts';
import { linkTarget } from '../../../src/reader/text/links.ts';
import { fromDataAddress } from '../../../src/take-along/picture-file.ts';
import { isAllowed } from '../allowed-address.ts';
import { ADDRESS } from '../dom.ts';
import { address, text } from '../pieces.ts';
import { hold, target } from '../target.ts';

const PIECES =
  'http https mailto javascript data blob file about view-source vbscript chrome-extension filesystem ws : / // \\ ? # @ . , ; = + % %2B %2f %00 %0a image text svg svg+xml png jpeg jpg gif webp avif html base64 charset=utf-8 a.test [::1] 127.0.0.1 AAAA AA== <svg> alert(1) " \''.split(
    ' ',
  );
const WHITE = [
  ' ',
  '\t',
  '\n',
  '\r',
  '\f',
  '\v',
  '\0',
  '\u0001',
  '\u001f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
];

/** Addresses put together out of the pieces that addresses have, in any case, with white space anywhere. */
const made = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom(...WHITE) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((it) => it.toUpperCase()) },
      { weight: 1, arbitrary: text },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Makes addresses that begin as pictures do, with something wrong somewhere. */
const picture = fc
  .tuple(
    fc.constantFrom(
      'data:image/',
      'DATA:image/',
      ' data:image/',
      'da\tta:image/',
      'data:\nimage/',
      'data: image/',
    ),
    fc.constantFrom('', ...WHITE),
    fc.constantFrom('png', 'PNG', 'svg+xml', 'svg', 'gif', 'avif', 'x-icon', 'png+svg', '*'),
    fc.constantFrom('', ...WHITE, ';base64', ';charset=x', ';x=image/png', ';base64;base64'),
    fc.constantFrom(',', ',', ';', ''),
    fc.oneof(fc.constantFrom('AAAA', 'AA==', 'A=A', '<svg onload=alert(1)>', '%3Csvg%3E', '%', ''), text),
  )
  .map((parts) => parts.join(''));

/** Addresses of any shape: what passes is on the list of what is allowed, and passes again as it is. */
export const addresses = target(
  'addresses',
  fc.oneof(made, picture, address),
  (given) => {
    for (const read of [linkUrl, pictureUrl]) {
      const passed = read(given, ADDRESS);
      if (passed === null) continue;
      hold(isAllowed(passed), `${JSON.stringify(passed)} is allowed`);
      hold(read(passed, ADDRESS) === passed, `${passed} passes again`);
    }
    hold(!safeLink(given)?.startsWith('data:'), 'a link holds no data');
    hold(!safePicture(given)?.startsWith('mailto:'), 'a picture is no letter');
    const isFollowed = linkTarget(given) !== null;
    hold(isFollowed === (safeLink(given) !== null), 'the views decide as the engine does');
    const file = fromDataAddress(given);
    hold(!file || safePicture(given) !== null, 'no file of a picture that may not be shown');
  },
  {
    'a picture of data': (size) => {
      const given = `data:image/png;base64,${'A'.repeat(size)}`;
      return () => pictureUrl(given, ADDRESS);
    },
    'white space': (size) => {
      const given = `data:image/${'\t'.repeat(size)}png,x`;
      return () => pictureUrl(given, ADDRESS);
    },
  },
);
