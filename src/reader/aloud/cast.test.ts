import { describe, expect, it } from 'vitest';
import { createCast } from './cast.ts';

const voice = (voiceURI: string, lang = 'en-GB', localService = true) => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: false,
});
const narrator = voice('narrator');
const voices = [
  narrator,
  voice('anna'),
  voice('ben'),
  voice('Bubbles'),
  voice('net', 'en-GB', false),
  voice('de', 'de-DE'),
];

describe('the cast of a story', () => {
  it('gives each speaker a voice of their own, none of them the narrator’s, and keeps it', () => {
    const cast = createCast('en');
    cast.add(['Ada Lind', 'Bo Ek']);
    const [ada, bo] = ['Ada Lind', 'Bo Ek'].map((it) => cast.deliveryOf(it, voices, narrator));
    expect([ada?.voice?.voiceURI, bo?.voice?.voiceURI]).toEqual(['anna', 'ben']);
    expect(ada).toMatchObject({ pitch: 1, rate: 1 });
    cast.add(['Cy Holm', 'Bo Ek', 'Ada Lind']);
    expect(cast.deliveryOf('Ada Lind', voices, narrator)).toEqual(ada);
  });

  it('tells twenty speakers apart by pitch and speed where there are two voices', () => {
    const cast = createCast('en');
    const names = Array.from({ length: 20 }, (_, n) => `Speaker ${n}`);
    cast.add(names);
    const manners = names.map((it) => JSON.stringify(cast.deliveryOf(it, voices, narrator)));
    expect(new Set(manners).size).toBe(20);
    expect(manners).not.toContain(JSON.stringify({ voice: narrator, pitch: 1, rate: 1 }));
    expect(manners.join()).not.toMatch(/net|Bubbles|"de"/);
  });

  it('makes do with the narrator’s voice where no other speaks the language', () => {
    const cast = createCast('fi');
    const first = cast.deliveryOf('Ada Lind', voices, narrator);
    const second = cast.deliveryOf('Bo Ek', voices, narrator);
    expect(first.voice).toBe(narrator);
    expect(first.pitch).not.toBe(1);
    expect(second).not.toEqual(first);
  });

  it('lends no speaker a voice that sends the text away, while there is one that does not', () => {
    const cast = createCast('en');
    const online = voice('net', 'en', false);
    const taken = Array.from({ length: 9 }, (_, n) =>
      cast.deliveryOf(`${n}`, [online, voice('anna')], online),
    );
    expect(new Set(taken.map((it) => it.voice?.voiceURI))).toEqual(new Set(['anna']));
  });
});
