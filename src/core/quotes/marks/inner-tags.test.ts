import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  ['« Nous partons, a dit Mme Martin, demain. »', ', a dit Mme Martin'],
  [
    '« J’ai pleuré, raconte Anne Martin, infirmière à Tours. Et vous ? »',
    ', raconte Anne Martin, infirmière à Tours',
  ],
])('the tag inside %s', (text, tag) => {
  const [quote] = attributeText(text, { lang: 'fr' }).quotes;
  expect(text.slice(quote?.tag?.start, quote?.tag?.end)).toBe(tag);
});
