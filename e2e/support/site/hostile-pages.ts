import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giantPages } from './giant-pages.ts';

/** A page that attacks. Each holds the same story, unless it is one that can hold none. */
export interface HostilePage {
  name: string;
  url: string;
  /** True if the popup shows the story; else it shows one clear sentence. */
  hasStory: boolean;
  /** True if nobody may look into the reader's frame there, so that it does without. */
  isSandboxed: boolean;
  /**
   * True if the in-page reader finds a place on it in every browser: not where Firefox shows a viewer of its own, and not
   * over a drawing, in which browsers draw no element of ours.
   */
  hasPlace: boolean;
  /** True if it is so large that what is known of it in one browser's reader is enough. */
  isGiant: boolean;
  headers: Record<string, string>;
  /** Makes the page: giant ones are not kept. */
  body(): Buffer;
}

/** Origin under which the corpus is served. */
export const HOST = 'https://saltmarsh.test';
const folder = join(import.meta.dirname, '../../pages/hostile');

/** Sets a mark in whatever world it runs in, and asks for an address: nothing of ours may ever do either. */
const RUN = "globalThis.canary=1,new Image().src='https://canary.test/ran'";

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Fills in a page: {{story}}, {{head}}, {{run}} (script in an attribute), {{raw}} (script), {{3×text}} (repeated, with its
 * number in the place of №).
 */
function fillIn(template: string): string {
  return template
    .replace('{{story}}', () => read('story.html'))
    .replace('{{head}}', () => read('head.html'))
    .replaceAll('{{run}}', () => attribute(RUN))
    .replaceAll('{{raw}}', () => RUN)
    .replace(/\{\{(\d+)×([\s\S]*?)\}\}(?!\})/g, (_all, times, text: string) =>
      text.includes('№')
        ? Array.from({ length: Number(times) }, (_, n) => text.replaceAll('№', String(n))).join('')
        : text.repeat(Number(times)),
    );
}

interface Kind {
  file?: string;
  type?: string;
  hasStory?: boolean;
  headers?: Record<string, string>;
}

function stored(name: string, kind: Kind = {}): HostilePage {
  const { file = `${name}.html`, type = 'text/html; charset=utf-8', hasStory = true } = kind;
  return {
    name,
    url: `${HOST}/${name}`,
    hasStory,
    hasPlace: kind.type !== 'application/json' && kind.type !== 'image/svg+xml',
    isGiant: false,
    isSandboxed: /sandbox/.test(kind.headers?.['content-security-policy'] ?? ''),
    headers: { 'content-type': type, ...kind.headers },
    body: () => Buffer.from(fillIn(read(file))),
  };
}

const policy = (value: string): Kind => ({
  file: 'policy.html',
  headers: { 'content-security-policy': value },
});

/** Every page of the corpus, one a family of attacks. */
export const hostilePages: readonly HostilePage[] = [
  ...[
    'script-attributes',
    'script-addresses',
    'foreign-markup',
    'mutation-tricks',
    'clobbered',
    'pollution',
    'overridden-built-ins',
    'frozen-prototypes',
    'throwing-getters',
    'dates-and-addresses',
    'bidi-names',
    'regex-bombs',
    'recursive-json-ld',
    'covering',
    'rewriting',
    'focus-and-keys',
    'our-element',
    'forged-messages',
    'frames',
  ].map((name) => stored(name)),
  stored('nothing-allowed', policy("default-src 'none'; base-uri 'none'; form-action 'none'")),
  stored('trusted-types', policy("require-trusted-types-for 'script'; trusted-types 'none'")),
  stored('sandboxed', policy('sandbox')),
  stored('sandboxed-with-scripts', policy('sandbox allow-scripts')),
  stored('xhtml', { file: 'page.xhtml', type: 'application/xhtml+xml' }),
  stored('frameset', { hasStory: false }),
  stored('only-framed', { hasStory: false }),
  stored('broken-xhtml', { file: 'broken.xhtml', type: 'application/xhtml+xml', hasStory: false }),
  stored('plain-text', { file: 'plain.txt', type: 'text/plain; charset=utf-8', hasStory: false }),
  stored('feed', { file: 'feed.rss', type: 'application/xml', hasStory: false }),
  stored('drawing', { file: 'drawing.svg', type: 'image/svg+xml', hasStory: false }),
  stored('data', { file: 'data.json', type: 'application/json', hasStory: false }),
  ...Object.entries(giantPages).map(([name, template]) => ({
    ...stored(name),
    isGiant: true,
    body: () => Buffer.from(fillIn(template)),
  })),
];

/** The page at an address: those of the corpus, what some of them frame, and one that is tested by itself. */
export function hostilePageAt(url: URL): HostilePage | undefined {
  if (url.origin !== HOST) return undefined;
  const pages = [
    ...hostilePages,
    ...['frame-only', 'policy', 'frames-named', 'forms-named', 'covers', 'planted'].map((name) =>
      stored(name),
    ),
  ];
  return pages.find(({ name }) => url.pathname === `/${name}`);
}
