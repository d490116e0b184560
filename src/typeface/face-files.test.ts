// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerFaces, typefaceLoader } from './face-files.ts';

const made: { family: string; bytes: Uint8Array; weight: string }[] = [];
const added: unknown[] = [];

class FakeFace {
  constructor(family: string, bytes: Uint8Array, { weight }: { weight: string }) {
    made.push({ family, bytes, weight });
  }
  load = async () => this;
}

beforeEach(() => {
  made.length = 0;
  added.length = 0;
  Object.assign(window, { FontFace: FakeFace });
  Object.defineProperty(document, 'fonts', {
    value: {
      add: (face: unknown) => added.push(face),
      delete: (face: unknown) => added.splice(added.indexOf(face), 1),
    },
    configurable: true,
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the loader of the typeface', () => {
  it('fetches nothing for the typefaces of the system', async () => {
    const fetchFiles = vi.fn();
    const load = typefaceLoader(document, fetchFiles);
    load('serif');
    load('sans');
    await settle();
    expect(fetchFiles).not.toHaveBeenCalled();
  });

  it('fetches the files once and gives the document both weights, from their bytes', async () => {
    const fetchFiles = vi.fn(async () =>
      offerFaces({ 400: `data:font/woff2;base64,${btoa('a')}`, 700: 'data:,' }),
    );
    const closed = new AbortController();
    const load = typefaceLoader(document, fetchFiles, closed.signal);
    load('dyslexic');
    load('serif');
    load('dyslexic');
    await settle();
    expect(fetchFiles).toHaveBeenCalledOnce();
    expect(made.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'OpenDyslexic 400',
      'OpenDyslexic 700',
    ]);
    expect([...(made[0]?.bytes ?? [])]).toEqual(['a'.charCodeAt(0)]);
    expect(added).toHaveLength(2);
    closed.abort();
    expect(added).toHaveLength(0);
  });

  it('tries again at the next choice where it failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fetchFiles = vi.fn(async () => {
      throw new Error('gone');
    });
    const load = typefaceLoader(document, fetchFiles);
    load('dyslexic');
    await settle();
    load('dyslexic');
    await settle();
    expect(fetchFiles).toHaveBeenCalledTimes(2);
  });
});
