import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { once } from '../once.ts';
import { removeOrphans } from '../orphans.ts';
import { createPageReader } from '../page-reader.tsx';
import { takeOffered } from '../selection/offered-selection.ts';

// Injected each time the reader is asked for: the first of them answers for as long as the page lives.
removeOrphans(document);
once('reader', () => {
  const api = bareApi();
  const { toggle, openBySelf, setStaying } = createPageReader(api);
  handleRequests(api.runtime, 'reader', {
    'toggle-reader': ({ at, anyway, selected }) =>
      toggle({
        at: typeof at === 'string' ? at : null,
        anyway: anyway === true,
        selected: selected === true ? takeOffered() : null,
      }),
    'open-by-self': ({ least, evenNothing }) =>
      openBySelf({ least: typeof least === 'number' ? least : 1, evenNothing: evenNothing === true }),
    'stay-changed': ({ site }) => {
      setStaying(typeof site === 'string' ? site : null);
      return null;
    },
  });
});
