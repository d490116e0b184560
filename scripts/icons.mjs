// Draws public/icons from scripts/art: node scripts/icons.mjs (run by hand when the art changes).
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SIZES = [16, 32, 48];
/** The store wants 96 px of artwork in a 128 px icon. */
const STORE = { size: 128, artwork: 96 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();

async function draw(art, file, size, artwork = size) {
  const svg = readFileSync(new URL(`art/${art}.svg`, import.meta.url), 'base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px"><img width="${artwork}" height="${artwork}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const path = new URL(`../public/icons/${file}-${size}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
}

for (const size of SIZES) {
  await draw('icon', 'icon', size);
  await draw('article', 'article', size);
}
await draw('article', 'icon', STORE.size, STORE.artwork);
await browser.close();
