import { cleanText } from './clean-text.ts';

/** Names that Windows keeps for devices, whatever follows the first point. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Characters that part words or end a line, and may not stand in a name. */
const GAPS = /[:/\\|\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Characters that some system forbids, or that are not seen and could turn the direction of the text. Joiners are needed. */
const FORBIDDEN = /[<>"?*]|(?![\u200c\u200d])\p{Cf}/gu;
/** Bytes in UTF-8: most systems allow 255, some encrypted ones 143. */
const MAX_BYTES = 120;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A file's name from a headline, safe on all systems.
 * @param extension without the point
 */
export function fileName(headline: string, extension: string): string {
  const clean = cleanText(headline)
    .normalize('NFC')
    .replace(GAPS, ' ')
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ');
  let name = '';
  // By what people see as one character, so that none is cut in two.
  for (const { segment } of new Intl.Segmenter().segment(clean)) {
    if (bytes(name + segment) > MAX_BYTES) break;
    name += segment;
  }
  name = name.replace(/^[\s.~-]+|[\s.]+$/gu, '');
  if (name === '' || RESERVED.test(name)) name = `story ${name}`.trim();
  return `${name}.${extension}`;
}
