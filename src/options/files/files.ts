/** A text, and what its file is called. */
export interface FileText {
  name: string;
  text: string;
}

/** More files than the largest collection has. */
const MAX_FILES = 10_000;
/** Most bytes of one file, and of all together: more does not fit the storage. */
const MAX_BYTES = 12_000_000;
const MAX_BYTES_OF_ALL = 60_000_000;

/** Thrown for files that cannot be read: too much, or a broken archive. */
class UnreadableFiles extends Error {}

const isText = (name: string) => !/(?:^|\/)\.git\/|\.(?:md|yml|yaml|php|png|gif|jpe?g)$/i.test(name);

async function unzip(file: File): Promise<FileText[]> {
  const bytes = await file.arrayBuffer();
  // Taken apart on the spot: so only these two are bundled, and not what runs in workers made of strings.
  const { strFromU8, unzipSync } = await import('fflate');
  let size = 0;
  let count = 0;
  const found = unzipSync(new Uint8Array(bytes), {
    // Before anything is unpacked: a small archive may hold more than the machine has.
    filter({ name, originalSize }) {
      if (!/\.txt$/i.test(name) || originalSize > MAX_BYTES) return false;
      size += originalSize;
      count++;
      if (size > MAX_BYTES_OF_ALL || count > MAX_FILES) throw new UnreadableFiles();
      return true;
    },
  });
  return Object.entries(found).map(([name, content]) => ({ name, text: strFromU8(content) }));
}

/**
 * The texts of files that were chosen or dropped; archives (zip) give what they hold.
 * @throws UnreadableFiles where it is too much or cannot be unpacked
 */
export async function readFiles(files: readonly File[]): Promise<FileText[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MAX_FILES || size > MAX_BYTES_OF_ALL) throw new UnreadableFiles();
  const texts: FileText[] = [];
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    if (/\.zip$/i.test(name)) {
      try {
        texts.push(...(await unzip(file)));
      } catch {
        throw new UnreadableFiles();
      }
    } else if (isText(name) && file.size <= MAX_BYTES) texts.push({ name, text: await file.text() });
  }
  return texts;
}

/** The files that a field for files holds. It is emptied: so the same files may be chosen again. */
export function takeFiles(field: HTMLInputElement): File[] {
  const files = [...(field.files ?? [])];
  field.value = '';
  return files;
}

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    const next = () => {
      reader.readEntries((some) => {
        all.push(...some);
        // Browsers give them a hundred at a time, and none when that was all.
        if (some.length === 0 || all.length > MAX_FILES) resolve(all);
        else next();
      }, reject);
    };
    next();
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** The files that were dropped, those in folders too. Call it from the event itself: what was dropped is gone after it. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const files: File[] = [];
  const open = entries.filter((entry) => entry !== null);
  for (let entry = open.pop(); entry && files.length < MAX_FILES; entry = open.pop()) {
    if (entry.isDirectory) open.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}
