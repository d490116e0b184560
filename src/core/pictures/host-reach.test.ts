import { describe, expect, it } from 'vitest';
import { hostReach, UNNAMED_HOST } from './host-reach.ts';

/** Returns the reach of a host as every address comes: read by `URL`, which writes odd spellings out. */
const reach = (host: string) => hostReach(new URL(`http://${host}/`).hostname);

describe('a host lies', () => {
  it.each([
    'example.com',
    'www.example.co.uk.',
    'bücher.example',
    'xn--bcher-kva.xn--p1ai',
    '93.184.216.34',
    '11.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '100.63.0.1',
    '100.128.0.1',
    '[2606:2800:220:1::1]',
    '[::ffff:93.184.216.34]',
    '[64:ff9b::5db8:d822]',
    'local.example.com',
    'localhost.example.com',
  ])('on the internet: %s', (host) => expect(reach(host)).toBe('internet'));

  it.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    '127.0.0.1',
    '127.1',
    '127.255.255.254',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::7f00:1]',
    '[64:ff9b::7f00:1]',
  ])('on the reader’s own machine: %s', (host) => expect(reach(host)).toBe('machine'));

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[2001::1]',
    '[2002:c0a8:1::]',
    '[::ffff:192.168.0.1]',
    '[::ffff:a00:1]',
    'printer.local',
    'printer.local.',
    'wiki.internal',
    'nas.lan',
    'router.home.arpa',
    'intranet',
    'intranet.',
    'host.1a',
  ])('in the reader’s own network: %s', (host) => expect(reach(host)).toBe('network'));

  it('nowhere that is known: then not on the internet', () => {
    expect(['', '.', 'a b', '[', '[::1', '999.999.999.999'].map(hostReach)).not.toContain('internet');
  });
});

describe('the pattern for hosts without a name of the internet', () => {
  const pattern = new RegExp(UNNAMED_HOST);
  it.each([
    'http://192.168.0.1/a.jpg',
    'https://user@10.0.0.1:8080/',
    'http://[::1]/',
    'http://router/a.jpg',
    'http://router./a.jpg',
    'http://nas.local:80/',
    'http://nas.home.arpa./',
  ])('knows %s', (address) => expect(pattern.test(address)).toBe(true));
  it.each([
    'https://cdn.example.com/192.168.0.1/local/a.jpg',
    'https://local.example.com/',
    'https://cdn.example.com/?http://10.0.0.1/',
  ])('leaves %s', (address) => expect(pattern.test(address)).toBe(false));
});
