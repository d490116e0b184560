import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SiteResponse } from '../../e2e/support/site/fixture-responses.ts';
import { SetupError } from '../setup/report.mjs';

const GZIP = [0x1f, 0x8b];
/** Bytes in which browsers look for a declared encoding (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

const ADDRESS = /^https?:\/\/[^\s"'<>]+$/;
const NAMED_IN_PAGE = [
  /<!-- saved from url=\(\d+\)(\S+) -->/i,
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)["']/i,
  /<link[^>]+href=["']([^"']+)["'][^>]+rel=["']?canonical["']?/i,
  /<meta[^>]+property=["']og:url["'][^>]+content=["']([^"']+)["']/i,
];

/** The address that a saved page says it has, or null. */
export function ownAddress(html: string): string | null {
  const named = NAMED_IN_PAGE.map((pattern) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&'));
  return (
    named.find((address) => address !== undefined && ADDRESS.test(address) && URL.canParse(address)) ?? null
  );
}

/** The bytes of a saved page, unpacked. @throws SetupError where it cannot be read */
export function readSavedPage(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    return bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `The file "${file}" could not be read (${reason}). Give a saved HTML page, gzipped or not.`,
    );
  }
}

/**
 * A saved page, as its site would have sent it, but without script: and nothing else of that site is there.
 * @param url where it came from; null: where it says itself
 */
export function savedPage(
  file: string,
  url: string | null,
): { url: string; respond: (address: string) => SiteResponse } {
  const body = readSavedPage(file);
  const address = new URL(
    url ??
      ownAddress(body.toString('latin1')) ??
      `https://saved-page.test/${encodeURIComponent(basename(file))}`,
  );
  address.hash = '';
  const declares = /charset/i.test(body.subarray(0, PRESCAN).toString('latin1'));
  const page: SiteResponse = {
    status: 200,
    headers: {
      'content-type': declares ? 'text/html' : 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    },
    body,
  };
  const nothing: SiteResponse = { status: 404, headers: {}, body: Buffer.alloc(0) };
  return {
    url: address.href,
    respond: (asked) => (asked === address.href ? page : nothing),
  };
}
