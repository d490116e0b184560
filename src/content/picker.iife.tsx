import { bareApi } from '../messaging/bare-runtime.ts';
import { handleRequests } from '../messaging/messenger.ts';
import { once } from './once.ts';

once('picker', () => {
  handleRequests(bareApi().runtime, 'picker', { 'toggle-picker': () => ({ open: false }) });
});
