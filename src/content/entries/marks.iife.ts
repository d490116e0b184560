import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { createPageMarks } from '../marks/create-marks.ts';
import { once } from '../once.ts';
import { removeOrphans } from '../orphans.ts';

// Injected each time the page marks are asked for: the first of them answers for as long as the page lives.
removeOrphans(document);
once('marks', () => {
  const api = bareApi();
  const { toggle, markBySelf, state, goTo } = createPageMarks(api);
  handleRequests(api.runtime, 'marks', {
    'toggle-marks': ({ anyway }) => toggle(anyway === true),
    'mark-by-self': markBySelf,
    'marks-state': state,
    'go-to-words': ({ line, start, end }) => {
      if (typeof line !== 'string' || !Number.isSafeInteger(start) || !Number.isSafeInteger(end))
        throw new Error('Not words of a line');
      return goTo(line, start, end);
    },
  });
});
