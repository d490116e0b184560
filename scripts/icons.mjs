// @ts-check
// Draws public/icons and, for Safari, scripts/art/template from scripts/art: node scripts/icons.mjs (run by hand when the art
// changes).
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { provideChromium } from './setup/provide-tools.mjs';
import { projectFolder } from './setup/run.mjs';

/** Sizes and their drawings. At 16 px lines have to fall on pixels and the marks to fill what is there: that size has its own. */
const ICONS = [
  { art: 'icon-small', name: 'icon', size: 16 },
  { art: 'article-small', name: 'article', size: 16 },
  ...[32, 48].flatMap((size) => ['icon', 'article'].map((art) => ({ art, name: art, size }))),
];
/** The store wants 96 px of artwork in a 128 px icon. */
const STORE = { art: 'article', name: 'icon', size: 128, artwork: 96 };

/** Safari draws a button in colours of its own wherever the picture is opaque: black, and marks that are holes. */
const TEMPLATES = 'scripts/art/template';
const GREY = /#808890/g;
const GROUND = /#3379cc/g;

/** Turns a drawing into a template: what is light in it becomes opaque, what is dark a hole. @param {string} svg */
function asTemplate(svg) {
  const [head = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const light = svg.replace(/#fff"/g, '#000"').replace(GREY, '#fff').replace(GROUND, '#fff');
  const drawing = light.replace(head, '').replace('</svg>', '');
  return `${head}<mask id="m">${drawing}</mask><rect width="100%" height="100%" mask="url(#m)"/></svg>`;
}

const browser = await chromium.launch({
  executablePath: await provideChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();

/** @param {string} svg @param {string} path @param {{ size: number, artwork?: number }} sizes in px */
async function draw(svg, path, { size, artwork = size }) {
  const data = Buffer.from(svg).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px"><img width="${artwork}" height="${artwork}" src="data:image/svg+xml;base64,${data}">`,
  );
  await page.screenshot({ path: join(projectFolder, path), omitBackground: true });
}

mkdirSync(join(projectFolder, TEMPLATES), { recursive: true });
for (const icon of [...ICONS, STORE]) {
  const svg = readFileSync(join(projectFolder, `scripts/art/${icon.art}.svg`), 'utf8');
  const file = `${icon.name}-${icon.size}.png`;
  await draw(svg, `public/icons/${file}`, icon);
  if (icon !== STORE) await draw(asTemplate(svg), `${TEMPLATES}/${file}`, icon);
}
await browser.close();
