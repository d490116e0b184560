/** Calls back with each line of a text, from 1, without its end: \n, \r\n or \r. */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const usesReturns = text.includes('\r');
  let number = 1;
  for (let at = start; at <= text.length; number++) {
    const end = endOfLine(text, at, usesReturns);
    visit(text.slice(at, end), number);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function endOfLine(text: string, from: number, usesReturns: boolean): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  if (!usesReturns) return end;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 13) return at;
  return end;
}
