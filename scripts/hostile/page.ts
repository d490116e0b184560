import { HEADLINE, PARAGRAPHS } from '../../e2e/support/site/hostile-story.ts';
import type { Batch } from './batch.ts';

/** Hooks that tell of a script that ran by itself: the calls that payloads make. */
const HOOKS = `for (const name of ['alert', 'confirm', 'prompt', 'print'])
  globalThis[name] = () => { globalThis.ranByItself = (globalThis.ranByItself ?? 0) + 1; };`;

/** Puts each payload into a box of its own, so that none that is not closed swallows the next. */
const FILL = `const make = document.createElement.bind(document);
const place = document.querySelector('#payloads');
for (const markup of payloads) {
  const box = make('div');
  Element.prototype.append.call(place, box);
  try { box.innerHTML = markup; } catch {}
}`;

const asScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A page with a story and a batch's markup in it; or the page that the batch is. */
export function pageOf({ payloads }: Batch): string {
  const [first] = payloads;
  if (first?.isPage) return first.markup;
  const [before, after] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)].map((texts) =>
    texts.map((text) => `<p>${text}</p>`).join('\n'),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} - Saltmarsh Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-08T06:30:00Z">
<script>${HOOKS}</script></head>
<body><main><article><h1>${HEADLINE}</h1>
${before}
<section id="payloads"></section>
${after}
</article></main>
<script>const payloads = ${asScript(payloads.map(({ markup }) => markup))};
${FILL}</script></body></html>`;
}
