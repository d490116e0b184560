import { expectFirstPage } from '../support/first-page.ts';
import { test } from '../support/test.ts';

test('the page after installation explains button, key and views', ({ driver, open, picture, language }) =>
  expectFirstPage({ driver, open, picture, language }));
