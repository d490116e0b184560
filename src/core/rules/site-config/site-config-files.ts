/** The file that serves every host, after all others. */
export const GLOBAL_FILE = 'global';

/**
 * Returns the names of the files (without .txt) that may serve a host, the most specific first:
 * "news.example.com", then ".example.com" (subdomains only; a host's www is none), then the one for all
 * hosts.
 */
export function siteConfigFiles(hostname: string): string[] {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(/^www\./, '');
  const files = host === bare ? [host] : [host, bare];
  const labels = bare.split('.');
  for (let n = 1; n < labels.length; n++) files.push(`.${labels.slice(n).join('.')}`);
  return [...files, GLOBAL_FILE];
}
