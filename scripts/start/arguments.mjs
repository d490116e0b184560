// @ts-check
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/report.mjs';

export const HELP = `npm start                              the sample news page
npm start -- URL                       any page
npm start -- page.html[.gz]            a saved page; its scripts do not run, nothing else is loaded
    --url URL       the address that the saved page came from
    --print         print the story and take pictures instead of opening a window (always so without a display)
    --anyway        read the page even if it does not look like a news article
    --output DIR    where the pictures go (default: output)
    --port N        the port on loopback that serves the page (default: any that is free)`;

/** @param {string} text */
function webAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/**
 * @typedef {{ kind: 'sample' } | { kind: 'address', url: string } | { kind: 'saved', file: string, url: string | null }} Target
 * @param {string[]} rest
 * @param {string | undefined} url
 * @returns {Target}
 */
function readTarget(rest, url) {
  const [what, more] = rest;
  if (more !== undefined) throw new SetupError(`Only one page can be opened at a time: leave out "${more}".`);
  if (url !== undefined && !webAddress(url)) {
    throw new SetupError(`"${url}" is not a web address. Give one that begins with http:// or https://.`);
  }
  const origin = url === undefined ? null : webAddress(url);
  if (what === undefined && origin) return { kind: 'address', url: origin };
  if (what === undefined) return { kind: 'sample' };
  if (existsSync(what)) return { kind: 'saved', file: what, url: origin };
  const address = webAddress(what);
  if (address) return { kind: 'address', url: address };
  throw new SetupError(
    `There is no file "${what}", and it is no web address. Give a saved page, or an address that begins with http:// or https://.`,
  );
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new SetupError(`"${text}" is not a port. Give a number from 1 to 65535.`);
}

/**
 * Reads the command line.
 * @param {string[]} args
 */
export function readArguments(args) {
  /** @type {ReturnType<typeof parse>} */
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new SetupError(`${reason}. What can be given:\n${HELP}`);
  }
  const { values, positionals } = parsed;
  return {
    help: values.help === true,
    target: readTarget(positionals, values.url),
    isPrinting: values.print === true,
    anyway: values.anyway === true,
    output: values.output ?? 'output',
    port: readPort(values.port),
  };
}

/** @param {string[]} args */
function parse(args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      print: { type: 'boolean' },
      anyway: { type: 'boolean' },
      output: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
