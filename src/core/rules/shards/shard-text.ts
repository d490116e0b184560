/** A filter as it lies in a shard. */
export interface ShardEntry {
  list: string;
  line: number;
  /** The name label or token that it is found by; empty in the shard that all pages read. */
  key: string;
  text: string;
}

const RADIX = 36;
const LIST_MARK = '"';

/** Beginning of a token that does not stand in the text in that way: `[title=` of `[title="x"]`. */
const MARK = /^(?:\[[\w-]+[=^]|<)?/;

interface ShardLines {
  list: string;
  lines: string[];
}

/**
 * Writes the position of a key in the text of its filter: written out it would make the index a quarter
 * longer. Where it cannot be found (letters that have another length in lower case) the filter is wanted
 * whenever its shard is read.
 */
function positionOf(key: string, text: string): string {
  const [mark = ''] = MARK.exec(key) ?? [];
  const word = key.slice(mark.length);
  const at = text.toLowerCase().indexOf(word);
  if (at < 0 || text.slice(at, at + word.length).toLowerCase() !== word) return '0 0';
  return `${at.toString(RADIX)} ${word.length.toString(RADIX)}${mark}`;
}

/** Puts entries, which come list by list, into one text a shard. */
export class ShardWriter {
  readonly #shards = new Map<string, ShardLines>();

  add(shard: string, { list, line, key, text }: ShardEntry): void {
    const into = this.#shards.get(shard) ?? { list: '', lines: [] };
    this.#shards.set(shard, into);
    // The id of a list stands above its lines, as a string of JSON: no other line begins with such a mark.
    if (into.list !== list) into.lines.push(JSON.stringify(list));
    into.list = list;
    into.lines.push(`${line.toString(RADIX)} ${positionOf(key, text)} ${text}`);
  }

  texts(): [shard: string, text: string][] {
    return [...this.#shards].map(([shard, { lines }]) => [shard, lines.join('\n')]);
  }
}

function listId(line: string): string {
  try {
    return String(JSON.parse(line));
  } catch {
    return '';
  }
}

const LENGTH = /^([\da-z]+)(.*)$/s;

function readEntry(line: string, list: string): ShardEntry | null {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const third = line.indexOf(' ', second + 1);
  if (first < 0 || second < 0 || third < 0) return null;
  const at = third + 1 + Number.parseInt(line.slice(first + 1, second), RADIX);
  const [, length = '', mark = ''] = LENGTH.exec(line.slice(second + 1, third)) ?? [];
  const key = mark + line.slice(at, at + Number.parseInt(length || '0', RADIX)).toLowerCase();
  return { list, line: Number.parseInt(line.slice(0, first), RADIX), key, text: line.slice(third + 1) };
}

/** Reads the entries of a shard whose keys are wanted. Never throws: what cannot be read is left out. */
export function* readShard(text: string, isWanted: (key: string) => boolean): Generator<ShardEntry> {
  let list = '';
  for (const line of text.split('\n')) {
    if (line.startsWith(LIST_MARK)) list = listId(line);
    else {
      const entry = readEntry(line, list);
      if (entry && isWanted(entry.key)) yield entry;
    }
  }
}
