/** A row of a stream of components: `id:`, then JSON up to the line's end, or `T`, a length in bytes and a text. */
const ROW = /([\da-f]+):(?:T([\da-f]+),)?/y;

/**
 * Reads the values of a stream that a framework pushes into a page in pieces (React's flight format). Leaves
 * out what is no value.
 */
export function readStream(stream: string): unknown[] {
  const values: unknown[] = [];
  let at = 0;
  while (at < stream.length) {
    ROW.lastIndex = at;
    const row = ROW.exec(stream);
    const lineEnd = stream.indexOf('\n', at);
    const end = row?.[2] ? afterBytes(stream, ROW.lastIndex, Number.parseInt(row[2], 16)) : lineEnd;
    const text = stream.slice(row ? ROW.lastIndex : at, end < 0 ? stream.length : end);
    values.push(row?.[2] ? text : parse(text));
    if (end < 0) break;
    at = row?.[2] ? end : end + 1;
  }
  return values.filter((value) => value !== undefined);
}

function parse(row: string): unknown {
  const start = row.search(/[[{"]/);
  if (start < 0 || start > 3) return undefined;
  try {
    return JSON.parse(row.slice(start));
  } catch {
    return undefined;
  }
}

/** Returns the index in a text that lies `bytes` bytes of UTF-8 behind `from`. */
function afterBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // each half of a surrogate pair stands for two of its four bytes
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return at;
}
