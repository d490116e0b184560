import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { once } from '../once.ts';
import { readStory } from '../read-story.ts';
import { answerRest } from '../story-rest.ts';

// Injected on each press: the first of them answers for as long as the page lives.
once('engine', () => {
  const { runtime } = bareApi();
  const cutToMessage = answerRest(runtime);
  handleRequests(runtime, 'engine', {
    'read-story': async ({ anyway, from }) =>
      cutToMessage(
        await readStory(document, location.href, {
          anyway: anyway === true,
          from: Number.isSafeInteger(from) && from > 0 ? from : 0,
        }),
      ),
  });
});
