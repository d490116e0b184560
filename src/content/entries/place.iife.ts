import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { once } from '../once.ts';
import { answerShowing } from '../place/answer-showing.ts';
import { elementsAt } from '../place/point-at.ts';
import { suggestFilter } from '../place/suggest-filter.ts';

// Injected when the popup asks for a place in the page: the first of them answers for as long as the page lives.
once('place', () => {
  const { runtime } = bareApi();
  answerShowing(runtime, document);
  handleRequests(runtime, 'place', {
    'suggest-filter': ({ paths, action }) =>
      suggestFilter(
        document,
        location.hostname,
        elementsAt(document, paths),
        action === 'keep' ? 'keep' : 'remove',
      ),
  });
});
