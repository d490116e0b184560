import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type FixturePage, fixturePages, shapePages, sharedFolder } from './fixture-pages.ts';
import { hostilePageAt } from './hostile-pages.ts';
import { madePageAt } from './made-pages.ts';

export interface SiteResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
  /** Sends the body and never ends, as a page that is still loading. */
  endless?: boolean;
}

/** A page whose beginning arrives and whose rest never does. */
export const STILL_LOADING = 'https://slow.daily-example.test/loading';
/** A document that the browser's own viewer shows. */
export const PDF = 'https://www.daily-example.test/media/brochure.pdf';

/** Address to which every picture called moved.jpg has moved: into the reader's own network. */
const MOVED_TO = 'http://192.168.0.1/moved-here.jpg';
/** A page at this path of any host leaves a cookie of each kind with the browser. */
export const COOKIES_PATH = '/be-remembered';
const COOKIES = ['None', 'Lax', 'Strict'].map(
  (kind) => `reader-${kind.toLowerCase()}=known; SameSite=${kind}; Secure; Path=/`,
);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

function file(path: string, headers: SiteResponse['headers'] = {}): SiteResponse {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, ...headers }, body: readFileSync(path) };
}

function pageAt(pages: FixturePage[], url: URL): FixturePage | undefined {
  // every page can be had without encryption, too
  const exact = pages.find(({ expected }) => expected.url === `https://${url.host}${url.pathname}`);
  // an app that draws its pages by script answers every address with the same document
  const app = pages.find(
    ({ expected }) => expected.needsScript && new URL(expected.url).origin === url.origin,
  );
  return exact ?? (extname(url.pathname) ? undefined : app);
}

/** Checks that an address leads to a page, whether it is asked for with encryption or without. */
function isSamePage(address: string, { host, pathname }: URL): boolean {
  const page = new URL(address);
  return page.host === host && page.pathname === pathname;
}

/** A picture's address may be any: pages show the same two pictures under names of their own. */
function sharedFile(name: string): string {
  if (extname(name) !== '.jpg') return name;
  return /card|^t?\d|^p\d|logo/.test(name) ? 'card.jpg' : 'landscape.jpg';
}

/** Gives the answer of the fixture sites to a request for an address. */
export function fixtureResponse(address: string): SiteResponse {
  const pages = fixturePages();
  const url = new URL(address);
  const page = pageAt(pages, url);
  if (page) return file(join(page.folder, 'index.html'), page.expected.headers);
  const shape = url.hostname.endsWith('.example') && shapePages().find((it) => isSamePage(it.url, url));
  if (shape) return file(shape.file);
  const made = madePageAt(url);
  if (made !== undefined)
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': COOKIES },
      body: Buffer.from(made),
    };
  const hostile = hostilePageAt(url);
  if (hostile) return { status: 200, headers: hostile.headers, body: hostile.body() };
  if (url.href === STILL_LOADING) return { ...file(join(sharedFolder, 'still-loading.html')), endless: true };
  if (url.pathname === COOKIES_PATH)
    return { ...file(join(sharedFolder, 'ad.html'), { 'set-cookie': COOKIES }) };
  if (url.pathname.endsWith('/moved.jpg'))
    return { status: 302, headers: { location: MOVED_TO }, body: Buffer.from('') };
  if (url.hostname.startsWith('ads.')) return file(join(sharedFolder, 'ad.html'));

  const name = basename(url.pathname);
  const own = pages
    .filter(({ expected }) => new URL(expected.url).host === url.host)
    .map(({ folder }) => join(folder, name));
  const found = [...own, join(sharedFolder, sharedFile(name))].find((path) => name && existsSync(path));
  const cookie =
    url.hostname === 'tracker.test' ? { 'set-cookie': 'picture=seen; SameSite=None; Secure; Path=/' } : {};
  if (found) return file(found, { 'cross-origin-resource-policy': 'cross-origin', ...cookie });
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<!doctype html><title>Not found</title><p>There is no such page.'),
  };
}
