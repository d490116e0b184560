import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from './backup.ts';
import { defaults } from './settings.ts';

const backup: Backup = {
  settings: { ...defaults, theme: 'sepia', disabledSites: ['a.example'], autoSites: ['b.example'] },
  appearances: new Map([
    ['c.example', { textSize: 150 }],
    [
      'f.example',
      { theme: 'own', ownPaper: '#fff8e7', typeface: 'own', typefaceName: 'Gentium Plus', inSpreads: true },
    ],
  ]),
  lists: [
    { id: 'filters/own', syntax: 'filters', name: '', text: 'a.example##.ad\n', isOn: true },
    { id: 'site/d.example', syntax: 'site-config', name: 'd.example', text: 'body: //p\n', isOn: false },
  ],
};
const read = (value: unknown) => readBackup(JSON.stringify(value));

describe('a backup', () => {
  it('comes back as it was', () => {
    expect(readBackup(writeBackup(backup, 1_000))).toEqual({
      fault: null,
      backup,
      madeAt: 1_000,
      leftOut: { settings: [], appearances: 0, lists: 0 },
    });
  });

  it.each([
    ['', 'not_json'],
    ['{', 'not_json'],
    ['['.repeat(200_000), 'not_json'],
    ['null', 'not_backup'],
    ['[]', 'not_backup'],
    ['{}', 'not_backup'],
    ['{"clearstory":"1"}', 'not_backup'],
    ['{"clearstory":2}', 'too_new'],
  ])('is refused: %.20j', (text, fault) => {
    expect(readBackup(text)).toEqual({ fault });
  });

  it('of an older version says whether pictures were shown, for all sites and for one', () => {
    const found = read({
      clearstory: 1,
      settings: { showPictures: false },
      looks: { 'a.example': { showPictures: true } },
    });
    expect(found).toMatchObject({
      backup: { settings: { pictures: 'hide' }, appearances: new Map([['a.example', { pictures: 'show' }]]) },
      leftOut: { settings: [] },
    });
  });

  it('is taken in part where parts are not valid, and says so', () => {
    expect(
      read({
        clearstory: 1,
        made: 'yesterday',
        settings: { theme: 'pink', textSize: 150, unknown: 1, disabledSites: ['<b>'], toString: 'x' },
        looks: { 'a.example': { theme: 'dark', evil: 1 }, 'b c': { theme: 'dark' }, 'c.example': 7 },
        rules: [
          null,
          { id: '../../x', syntax: 'filters', name: '', text: '', isOn: true },
          { id: 'filters/x', syntax: 'site-config', name: '', text: '', isOn: true },
          { id: 'site/x.example', syntax: 'site-config', name: 'x', text: 7, isOn: true },
          { id: 'filters/good', syntax: 'filters', name: 'good', text: '##.ad', isOn: true, more: 1 },
        ],
      }),
    ).toEqual({
      fault: null,
      backup: {
        settings: { textSize: 150 },
        appearances: new Map([['a.example', { theme: 'dark' }]]),
        lists: [{ id: 'filters/good', syntax: 'filters', name: 'good', text: '##.ad', isOn: true }],
      },
      madeAt: null,
      leftOut: { settings: ['theme', 'unknown', 'disabledSites', 'toString'], appearances: 2, lists: 4 },
    });
  });

  it('does not reach prototypes', () => {
    const result = readBackup('{"clearstory":1,"settings":{"__proto__":{"theme":"dark"}}}');
    expect(result).toMatchObject({
      fault: null,
      backup: { settings: {}, appearances: new Map(), lists: [] },
    });
    expect(({} as Record<string, unknown>).theme).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.json(), (settings, looks, rules) => {
        const text = `{"clearstory":1,"settings":${settings},"looks":${looks},"rules":${rules}}`;
        expect(readBackup(text).fault).toBeNull();
      }),
    );
  });
});
