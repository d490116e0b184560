import { expectFirstPage } from '../support/first-page.ts';
import { test } from '../support/test.ts';

test.use({ language: 'ar' });

test('the page after installation runs from right to left', ({ driver, open, picture, language }) =>
  expectFirstPage({ driver, open, picture, language }));
