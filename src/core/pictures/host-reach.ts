/** Location of a host: on the internet, in the network of the reader's machine, or on that machine itself. */
export type HostReach = 'internet' | 'network' | 'machine';

/**
 * Last labels of names that only one's own network knows (RFC 6762, RFC 8375, ICANN's reserved and withheld
 * names).
 */
const OWN_NETWORK_LABELS =
  'local|internal|intranet|private|lan|home|corp|mail|localdomain|domain|home\\.arpa';
const OWN_NETWORK = new RegExp(`(?:^|\\.)(?:${OWN_NETWORK_LABELS})$`);
/**
 * Pattern of addresses whose host lies in one's own network by its label, or has no name of two labels or
 * more (a number, a single word): for what the browser itself looks at.
 */
export const UNNAMED_HOST = `^https?://([^/@]*@)?(\\[|[0-9.]+[:/]|[^/:.]+\\.?[:/]|[^/:]+\\.(${OWN_NETWORK_LABELS}|localhost)\\.?[:/])`;
const OWN_MACHINE = /(?:^|\.)localhost$/;
/** Ending of a name on the internet: letters, or a label in punycode. */
const TOP_LEVEL = /\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);

/**
 * IPv4 blocks that are not the internet's (IANA's registry of special-purpose addresses): first address,
 * prefix length.
 */
const SPECIAL_IPV4: readonly [first: string, length: number][] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const toNumber = (ipv4: string): number =>
  ipv4.split('.').reduce((number, part) => number * 256 + Number(part), 0);

function ipv4Reach(address: number): HostReach {
  const first = Math.floor(address / 2 ** 24);
  if (first === 127 || first === 0) return 'machine';
  const isSpecial = SPECIAL_IPV4.some(([block, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === toNumber(block) / size;
  });
  return isSpecial ? 'network' : 'internet';
}

/**
 * Splits an IPv6 address, as `URL` writes it (lower case, at most one "::", no dots), into its eight groups.
 */
function ipv6Groups(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [before, after] = [groups(head), groups(tail ?? '')];
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

function ipv6Reach(address: string): HostReach {
  const groups = ipv6Groups(address);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const isPrefix = (...prefix: number[]) => prefix.every((group, n) => groups[n] === group);
  // addresses that stand for one of IPv4: mapped, compatible (with :: and ::1), translated, and 6to4
  const isMapped = isPrefix(0, 0, 0, 0, 0) && (f === 0 || f === 0xffff);
  if (isMapped && f === 0 && g === 0 && h <= 1) return 'machine';
  if (isMapped || isPrefix(0x64, 0xff9b, 0, 0, 0, 0)) return ipv4Reach(g * 65536 + h);
  if (a === 0x2002) return ipv4Reach(b * 65536 + c);
  // what the internet has been given (2000::/3), less protocols (2001::/23) and examples (2001:db8::/32, 3fff::/20)
  const isGiven = a >= 0x2000 && a <= 0x3fff && !Number.isNaN(d + e);
  const isSpecial = (a === 0x2001 && (b < 0x200 || b === 0xdb8)) || (a === 0x3fff && b < 0x1000);
  return isGiven && !isSpecial ? 'internet' : 'network';
}

/**
 * Tells where a host lies by its name or address alone: a name of the internet may still resolve to one's own
 * network.
 * @param hostname as `URL` gives it: lower case, IPv4 with four decimals, IPv6 in brackets
 * @returns 'internet' only for what is known to be of it
 */
export function hostReach(hostname: string): HostReach {
  const host = hostname.replace(/\.+$/, '');
  if (host.startsWith('[')) return ipv6Reach(host.slice(1, -1));
  if (IPV4.test(host)) return ipv4Reach(toNumber(host));
  if (OWN_MACHINE.test(host)) return 'machine';
  return TOP_LEVEL.test(host) && !OWN_NETWORK.test(host) ? 'internet' : 'network';
}
