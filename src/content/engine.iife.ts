import { bareApi } from '../messaging/bare-runtime.ts';
import { handleRequests } from '../messaging/messenger.ts';
import { once } from './once.ts';
import { readPage } from './read-page.ts';

// Injected on each press: the first of them answers for as long as the page lives.
once('engine', () => {
  handleRequests(bareApi().runtime, 'engine', {
    'read-story': ({ anyway }) => readPage(document, location.href, anyway === true),
  });
});
