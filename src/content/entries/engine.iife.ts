import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { once } from '../once.ts';
import { offerReading } from '../read-now.ts';
import { readStory, type Wanted } from '../read-story.ts';
import { takeOffered } from '../selection/offered-selection.ts';
import { answerRest } from '../story-rest.ts';

// Injected on each press: the first of them answers for as long as the page lives.
once('engine', () => {
  const { runtime } = bareApi();
  const cutToMessage = answerRest(runtime);
  const read = async (wanted: Wanted) => cutToMessage(await readStory(document, location.href, wanted));
  offerReading(() => read({ anyway: false, from: 0, selected: null }));
  handleRequests(runtime, 'engine', {
    'read-story': ({ anyway, from, selected }) =>
      read({
        anyway: anyway === true,
        from: Number.isSafeInteger(from) && from > 0 ? from : 0,
        selected: selected === true ? takeOffered() : null,
      }),
  });
});
