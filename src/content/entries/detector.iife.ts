import { bareApi } from '../../messaging/bare-runtime.ts';
import { removeOrphans } from '../orphans.ts';
import { watchPage } from '../watch-page.ts';

// The one script that runs on every page. It looks, tells the background one verdict, and is done.
const api = bareApi();
// Firefox runs it anew in open tabs when the extension was updated or is switched on again.
removeOrphans(document);
watchPage({ document, window, api });
