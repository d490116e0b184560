import { type RuntimeLike, requestBackground } from '../../messaging/messenger.ts';
import type { PageTools } from '../../reader/index.ts';
import type { Overlay } from '../overlay.ts';
import { elementsAt, pointAt } from './point-at.ts';
import { suggestFilter } from './suggest-filter.ts';

/** Height of what is left of the reader while it stands aside, in pixels; as `.aside-strip` has it. */
const STRIP_PX = 60;

interface Needs {
  document: Document;
  runtime: RuntimeLike;
  overlay: Pick<Overlay, 'stepAside' | 'comeBack' | 'close'>;
}

/** Makes the in-page reader's tools for the page beneath. @param reread reads the story anew while the old one is shown */
export function pageTools({ document, runtime, overlay }: Needs, reread: () => Promise<void>): PageTools {
  const change = async (name: 'add-own-filter' | 'remove-own-filter', line: string) => {
    await requestBackground(runtime, name, { line });
    await reread();
  };
  const leaveFor = (name: 'start-picker' | 'start-marks') => {
    overlay.close();
    requestBackground(runtime, name, {}).catch((error: unknown) =>
      console.warn('Clearstory could not go on from the page', error),
    );
  };
  return {
    async show(paths, onReturn) {
      const pointing = pointAt(document, elementsAt(document, paths));
      if (!pointing) return null;
      let isAside = true;
      const comeBack = () => {
        if (!isAside) return;
        isAside = false;
        pointing.stop(true);
        overlay.comeBack();
        onReturn();
      };
      overlay.stepAside(STRIP_PX, comeBack);
      return comeBack;
    },
    suggest: async (paths, action) =>
      suggestFilter(document, document.location.hostname, elementsAt(document, paths), action),
    addFilter: (line) => change('add-own-filter', line),
    removeFilter: (line) => change('remove-own-filter', line),
    pick: () => leaveFor('start-picker'),
    mark: () => leaveFor('start-marks'),
  };
}
