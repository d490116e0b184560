// @ts-check
// Draws public/icons from scripts/art: node scripts/icons.mjs (run by hand when the art changes).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { provideChromium } from './setup/provide-tools.mjs';
import { projectFolder } from './setup/run.mjs';

/** At 16 px lines have to fall on pixels, and the marks have to fill what is there: that size has drawings of its own. */
const ICONS = [
  { art: 'icon-small', name: 'icon', size: 16 },
  { art: 'article-small', name: 'article', size: 16 },
  ...[32, 48].flatMap((size) => ['icon', 'article'].map((art) => ({ art, name: art, size }))),
];
/** The store wants 96 px of artwork in a 128 px icon. */
const STORE = { art: 'article', name: 'icon', size: 128, artwork: 96 };

const browser = await chromium.launch({
  executablePath: await provideChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();

/** @param {{ art: string, name: string, size: number, artwork?: number }} icon sizes in px */
async function draw({ art, name, size, artwork = size }) {
  const svg = readFileSync(join(projectFolder, `scripts/art/${art}.svg`), 'base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px"><img width="${artwork}" height="${artwork}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const path = join(projectFolder, `public/icons/${name}-${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}

for (const icon of [...ICONS, STORE]) await draw(icon);
await browser.close();
