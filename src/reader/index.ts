/** The reader: views of a story, shared by the popup and the page. Plain data in, no extension API. */
export { Reader } from './reader.tsx';
export type {
  ClosedPage,
  ElementPaths,
  PageTools,
  ReaderActions,
  ReaderProps,
  ReaderResult,
  Stay,
  View,
} from './reader-types.ts';
