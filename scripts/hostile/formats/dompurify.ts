import { type Format, numbered } from '../payload.ts';
import { valuesOf } from './string-literal.ts';

/** DOMPurify's test/fixtures/expect.mjs or expect.js: a list of objects with title, payload and expected. */
export const dompurify: Format = (path, text) =>
  /(?:^|\/)expect[^/]*\.m?js(?:on)?$/.test(path) && /["']?payload["']?\s*:/.test(text)
    ? numbered(path, valuesOf('payload', text))
    : null;
