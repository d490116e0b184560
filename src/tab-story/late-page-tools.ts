import type { PageTools } from '../reader/index.ts';
import type { PageToolNeeds } from './page-tools.ts';

/** Makes the reader's tools for the page of a tab, which are loaded when the first of them is asked for. */
export function latePageTools(needs: PageToolNeeds): PageTools {
  let loaded: Promise<Required<PageTools>> | undefined;
  const tools = () => {
    loaded ??= import('./page-tools.ts').then(({ tabPageTools }) => tabPageTools(needs));
    return loaded;
  };
  return {
    show: async (...what) => (await tools()).show(...what),
    suggest: async (...what) => (await tools()).suggest(...what),
    addFilter: async (line) => (await tools()).addFilter(line),
    removeFilter: async (line) => (await tools()).removeFilter(line),
    pick: () => void tools().then(({ pick }) => pick(), needs.fail),
    mark: () => tools().then(({ mark }) => mark(), needs.fail),
    ...(needs.isBeside && {
      hasMarks: async () => (await tools()).hasMarks(),
      goTo: async (...where) => (await tools()).goTo(...where),
    }),
  };
}
