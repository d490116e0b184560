import { bareApi } from '../messaging/bare-runtime.ts';
import { watchPage } from './watch-page.ts';

// The one script that runs on every page. It looks, tells the background one verdict, and is done.
const api = bareApi();
watchPage({ document, window, api });
