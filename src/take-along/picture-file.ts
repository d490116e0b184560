import { pictureData } from '../core/addresses/safe-address.ts';

/** A picture that could be read. */
export interface PictureFile {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
}

/** Ends of the names of picture files. */
export const EXTENSIONS: Record<PictureFile['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

const isMediaType = (type: string): type is PictureFile['mediaType'] => Object.hasOwn(EXTENSIONS, type);

/** Reads a picture that is written out in its address (`data:image/png;base64,…`), or null. */
export function fromDataAddress(address: string): PictureFile | null {
  const picture = pictureData(address);
  const mediaType = `image/${picture?.type}`;
  if (!picture?.isBase64 || !isMediaType(mediaType)) return null;
  try {
    const text = atob(picture.data);
    return { bytes: Uint8Array.from(text, (it) => it.charCodeAt(0)), mediaType };
  } catch {
    return null;
  }
}

/** Parts of a text are made this many bytes at a time: a call takes only so many arguments. */
const CHUNK_BYTES = 8192;

/** A picture written out as an address. */
export function dataAddress({ bytes, mediaType }: PictureFile): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return `data:${mediaType};base64,${btoa(text)}`;
}
