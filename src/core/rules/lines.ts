const FEED = 10;

/**
 * Calls `visit` with each line of a text, without its end (\n, \r\n or \r), and its number, from 1. Takes
 * linear time, whatever the text holds.
 */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let feed = offsetOf(text, '\n', at);
  let carriage = offsetOf(text, '\r', at);
  for (let number = 1; at <= text.length; number++) {
    const end = Math.min(feed, carriage);
    visit(text.slice(at, end), number);
    at = end + (end === carriage && text.charCodeAt(end + 1) === FEED ? 2 : 1);
    // Each mark is looked for again only after it was passed.
    if (feed < at) feed = offsetOf(text, '\n', at);
    if (carriage < at) carriage = offsetOf(text, '\r', at);
  }
}

/** Returns the offset of the next mark; the end of the text where there is none. */
function offsetOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
