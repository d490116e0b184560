import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** A picture taken of the extension, and how it is laid out: sizes in px. */
export interface Sheet {
  width: number;
  height: number;
  /** The body of an HTML document. */
  body: string;
}

const root = join(import.meta.dirname, '../../..');
const icon = readFileSync(join(root, 'scripts/art/article.svg'), 'base64');

export const ICON = `<img class="icon" alt="" src="data:image/svg+xml;base64,${icon}">`;
export const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** The colours of the interface: see src/reader/styles. */
const STYLES = `
  * { box-sizing: border-box; margin: 0 }
  body { overflow: hidden; background: #f3efe6; color: #1b1b18; font: 20px/1.4 system-ui, sans-serif }
  .dark { background: #0e0f10; color: #e4e2dc }
  header { height: 132px; padding: 0 64px; display: flex; align-items: center; gap: 22px }
  header .icon { width: 64px; height: 64px }
  h1 { font: 700 40px/1.1 Charter, 'Iowan Old Style', Georgia, 'Liberation Serif', serif; letter-spacing: -.5px }
  header p { color: #5c5c55; margin-top: 4px }
  .dark header p { color: #a3a29b }
  .window { position: absolute; left: 64px; top: 132px; width: 1152px; height: 668px; object-fit: cover; object-position: top;
    box-shadow: 0 0 0 1px #b9b4a6; border-radius: 10px 10px 0 0 }
  .dark .window { box-shadow: 0 0 0 1px #3c3e42 }
  .veiled { filter: saturate(.8) opacity(.55) }
  .popup { position: absolute; right: 88px; top: 196px; border: 1px solid #8f8b80; border-radius: 8px; box-shadow: 0 14px 44px #0005 }
`;

/** Draws a sheet. Out: a PNG of just its size. */
export async function drawSheet(context: BrowserContext, { width, height, body }: Sheet): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><style>${STYLES}</style>${body}`, { waitUntil: 'load' });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

/** A caption above a picture of the browser's window, and perhaps the popup before it. */
export function captioned(
  caption: { title: string; line: string },
  window: Buffer,
  { popup, dark = false }: { popup?: Buffer; dark?: boolean } = {},
): Sheet {
  const pictures = `<img class="window${popup ? ' veiled' : ''}" alt="" src="${dataUrl(window)}">${
    popup ? `<img class="popup" alt="" src="${dataUrl(popup)}">` : ''
  }`;
  const head = `<header>${ICON}<div><h1>${caption.title}</h1><p>${caption.line}</p></div></header>`;
  return { width: 1280, height: 800, body: `<body class="${dark ? 'dark' : ''}">${head}${pictures}` };
}

/** A caption above the screens of two phones. */
export function onPhones(caption: { title: string; line: string }, screens: readonly Buffer[]): Sheet {
  const pictures = screens.map(
    (screen, at) => `<img class="phone" id="phone-${at}" alt="" src="${dataUrl(screen)}">`,
  );
  const styles = `<style>
    .phone { position: absolute; top: 148px; width: 360px; height: 740px; box-shadow: 0 0 0 9px #24262a, 0 16px 50px #0006; border-radius: 26px }
    #phone-0 { left: 228px } #phone-1 { left: 692px }
  </style>`;
  const head = `<header>${ICON}<div><h1>${caption.title}</h1><p>${caption.line}</p></div></header>`;
  return { width: 1280, height: 800, body: `${styles}${head}${pictures.join('')}` };
}

/** The tile that a store shows in its lists. */
export const TILE: Sheet = {
  width: 440,
  height: 280,
  body: `<style>
    body { background: #fdfdfb; padding: 36px 30px }
    .name { display: flex; align-items: center; gap: 14px }
    .name .icon { width: 56px; height: 56px }
    .name h1 { font-size: 44px }
    .lines { margin-top: 26px; display: grid; gap: 14px; font: 19px/1.25 Charter, Georgia, 'Liberation Serif', serif }
    q { quotes: none; padding: 2px 3px }
    b { font: 600 12px system-ui, sans-serif; margin-left: 8px; white-space: nowrap }
    .a q { background: #d1e5ff; border-bottom: 2px solid #1b589e } .a b { color: #1b589e }
    .b q { background: #fdd6bd; border-bottom: 2px dotted #874300 } .b b { color: #874300 }
    .c q { background: #c4efd7; border-bottom: 2px dashed #006943 } .c b { color: #006943 }
  </style>
  <div class="name">${ICON}<h1>Clearstory</h1></div>
  <div class="lines">
    <p class="a"><q>“The news, and nothing else,”</q><b>Story</b></p>
    <p class="b"><q>“with every word tied to a name,”</q><b>Who said what</b></p>
    <p class="c"><q>“and nothing left out unseen.”</q><b>Removed</b></p>
  </div>`,
};
