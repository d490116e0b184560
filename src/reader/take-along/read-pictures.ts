import { fromDataAddress, type PictureFile } from '../../take-along/picture-file.ts';

/** Most pixels of a picture's width; wider ones are scaled down: a book is read on small screens. */
const MAX_WIDTH_PX = 1600;
/** Milliseconds for which pictures that are not loaded yet are waited for. */
const LOAD_TIMEOUT_MS = 4000;
/** Quality of the JPEG files that are made, 0 to 1. */
const JPEG_QUALITY = 0.85;

/** Waits until a picture that the browser would load on scrolling is there, or has failed. */
async function loaded(picture: HTMLImageElement): Promise<boolean> {
  if (!picture.complete) {
    picture.loading = 'eager';
    await new Promise((resolve) => {
      picture.addEventListener('load', resolve, { once: true });
      picture.addEventListener('error', resolve, { once: true });
      setTimeout(resolve, LOAD_TIMEOUT_MS);
    });
  }
  return picture.complete && picture.naturalWidth > 0;
}

/** A copy that is ours: Firefox does not let a content script cut parts off a buffer that the page could reach. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  const theirs = new Uint8Array(await blob.arrayBuffer());
  const bytes = new Uint8Array(theirs.length);
  bytes.set(theirs);
  return bytes;
}

/** Reads a picture as it is drawn, as JPEG; null where the browser does not let us read it: it is of another host. */
async function drawn(picture: HTMLImageElement): Promise<PictureFile | null> {
  const canvas = picture.ownerDocument.createElement('canvas');
  const scale = Math.min(1, MAX_WIDTH_PX / picture.naturalWidth);
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  try {
    // JPEG knows no transparency.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY),
    );
    return blob && { bytes: await bytesOf(blob), mediaType: 'image/jpeg' };
  } catch {
    return null;
  }
}

/** Reads the pictures that are shown, without a request of our own. Out: those that could be read, by address. */
export async function readPictures(shown: HTMLElement | null): Promise<Map<string, PictureFile>> {
  const pictures = [...(shown?.querySelectorAll<HTMLImageElement>('article img') ?? [])];
  const read = await Promise.all(
    pictures.map(async (picture) => {
      const address = picture.getAttribute('src') ?? '';
      const file = fromDataAddress(address) ?? ((await loaded(picture)) ? await drawn(picture) : null);
      return [address, file] as const;
    }),
  );
  return new Map(read.flatMap(([address, file]) => (file ? [[address, file] as const] : [])));
}
