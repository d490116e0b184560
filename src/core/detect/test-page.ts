import type { Signals } from './signal.ts';

/** Makes a document from markup, for tests. */
export function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** A paragraph of two sentences, about 160 characters. */
export const SENTENCES =
  'The council voted on Monday to repair the old bridge before winter comes. Engineers had warned that the north pillar has moved by two centimetres since the last flood.';

/** Returns the markup of `count` paragraphs of running text. */
export const paragraphs = (count: number): string => `<p>${SENTENCES}</p>`.repeat(count);

/** The value of one of some signals. @throws Error where there is none of that name */
export function signalOf(signals: Signals, name: string): number {
  const value = signals[name];
  if (value === undefined) throw new Error(`no signal ${name}`);
  return value;
}
