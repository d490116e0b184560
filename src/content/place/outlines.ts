import { OUTLINES_HOST } from '../host.ts';
import { important, openLayer } from '../own-element.ts';
import { rectOf } from './rects.ts';

/** More rings than these say nothing more. */
const MAX_RINGS = 60;
/** Pixels that rings keep from the window's sides. */
const MARGIN_PX = 8;

/** Rings around elements of the page, drawn over it. */
export interface Outlines {
  /** Draws rings around these elements instead, and keeps them there when the page moves. */
  around(elements: readonly Element[]): void;
  close(): void;
}

/** Paper, ink, paper: a ring that is seen on any ground. */
const RING = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  'box-sizing': 'border-box',
  'border-radius': '2px',
  background: 'rgb(27 27 24 / 8%)',
  'box-shadow': '0 0 0 2px #fdfdfb, 0 0 0 7px #fdfdfb',
  outline: '3px solid #1b1b18',
  'outline-offset': '2px',
  'pointer-events': 'none',
};

/** Opens a layer for rings over a page. Nothing in it takes pointers or focus. */
export function openOutlines(document: Document): Outlines {
  const { host, shadow } = openLayer(document, OUTLINES_HOST);
  const window = document.defaultView;
  let elements: readonly Element[] = [];
  let rings: HTMLElement[] = [];
  let drawn = '';
  let frame = 0;

  function draw(): void {
    const width = document.documentElement.clientWidth;
    const rects = elements
      .slice(0, MAX_RINGS)
      .map(rectOf)
      .filter((rect) => rect.width > 0 && rect.height > 0);
    const places = rects.map(({ left, right, top, height }) => {
      const from = Math.max(left, MARGIN_PX);
      const to = Math.min(right, width - MARGIN_PX);
      return [from, top, Math.max(0, to - from), height].map((length) => `${Math.round(length)}px`);
    });
    const now = places.join('|');
    if (now !== drawn) {
      drawn = now;
      for (const it of rings) it.remove();
      rings = places.map(ring);
      shadow.append(...rings);
    }
    frame = window?.requestAnimationFrame(draw) ?? 0;
  }

  function ring([left = '', top = '', width = '', height = '']: string[]): HTMLElement {
    const box = document.createElement('div');
    important(box, { ...RING, left, top, width, height });
    return box;
  }

  draw();
  return {
    around(others) {
      elements = others;
    },
    close() {
      window?.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
