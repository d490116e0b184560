import { bareApi } from '../../messaging/bare-runtime.ts';
import { handleRequests } from '../../messaging/messenger.ts';
import { once } from '../once.ts';
import { removeOrphans } from '../orphans.ts';
import { createPicker } from '../picker/create-picker.tsx';

// Injected each time the picker is asked for: the first of them answers for as long as the page lives.
removeOrphans(document);
once('picker', () => {
  const api = bareApi();
  const { toggle } = createPicker(api);
  handleRequests(api.runtime, 'picker', { 'toggle-picker': toggle });
});
