// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_FILTERS } from '../../settings/rule-list.ts';
import { defaults, MAX_SITES } from '../../settings/settings.ts';
import { createSettingsStore } from '../../storage/create-settings-store.ts';
import { pageLock } from '../../storage/lock.ts';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { siteAppearances } from '../../storage/site-appearances.ts';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import { translateArabic } from '../arabic.fixture.ts';
import type { Services } from '../layout/services.ts';
import { memoryRules, siteList } from '../rules/rule-store.fixture.ts';
import { createSiteModes } from './site-modes.ts';
import { siteRows } from './site-rows.ts';
import { type SiteActions, siteActions } from './use-site-actions.ts';

const HOST = 'a.example';
const own = { id: OWN_FILTERS, syntax: 'filters' as const, name: '', isOn: true };
const filters = `${HOST}##.ad\n${HOST},b.example##.ad\n`;

let actions: SiteActions;
let actionsIn: (t: Translate) => SiteActions;
let said: { text: string; undo: (() => Promise<unknown>) | undefined }[];
let isAllowed: boolean;
let rules: ReturnType<typeof memoryRules>;
let store: ReturnType<typeof createSettingsStore>;
let appearances: Services['appearances'];

beforeEach(async () => {
  const { storage } = memoryStorage({ sync: { disabledSites: [HOST] } });
  store = createSettingsStore(storage);
  appearances = { ...siteAppearances(storage.local, pageLock()), onChanged: () => () => undefined };
  await appearances.write(HOST, { theme: 'dark' });
  rules = memoryRules([
    siteList(HOST, 'body: //p'),
    siteList(`.${HOST}`, 'body: //p'),
    { ...own, text: filters },
  ]);
  said = [];
  isAllowed = false;
  const services = {
    modes: createSiteModes(store, (run) => run()),
    access: { request: async () => isAllowed, watch: () => () => undefined },
    appearances,
    rules,
  };
  actionsIn = (t) =>
    siteActions(services as unknown as Services, createLanguage(t), (text, undo) =>
      said.push({ text, undo }),
    );
  actions = actionsIn(translate);
});

const row = async () => {
  const { disabledSites, autoSites, markSites } = await store.load();
  const known = {
    disabledSites,
    autoSites,
    markSites,
    appearances: [HOST],
    entries: await rules.entries(),
    filterHosts: new Map(),
  };
  const found = siteRows(known).find(({ host }) => host === HOST);
  if (!found) throw new Error('no row');
  return found;
};
const undo = () => said.at(-1)?.undo?.();

describe('actions on a site', () => {
  it('set what happens there, and take it back', async () => {
    expect(await actions.setMode(HOST, 'button')).toBe('');
    expect((await store.load()).disabledSites).toEqual([]);
    await undo();
    expect((await store.load()).disabledSites).toEqual([HOST]);
  });

  it('let a site wait for its right, and say when it is there', async () => {
    await actions.setMode(HOST, 'auto');
    expect(await store.load()).toMatchObject({ disabledSites: [], autoSites: [HOST] });
    expect(said.at(-1)?.text).toBe(translate('siteModeDormant', HOST));
    isAllowed = true;
    await actions.setMode(HOST, 'auto');
    await vi.waitFor(() => expect(said.at(-1)?.text).toBe(translate('siteModeSaid_auto', HOST)));
    await actions.allow({ host: HOST, mode: 'auto' });
    expect(said.at(-1)?.text).toBe(translate('siteModeSaid_auto', HOST));
    await actions.setMode(HOST, 'marks');
    expect(await store.load()).toMatchObject({ autoSites: [], markSites: [HOST] });
    await vi.waitFor(() => expect(said.at(-1)?.text).toBe(translate('siteModeSaid_marks', HOST)));
  });

  it('say where the list is full', async () => {
    const disabledSites = Array.from({ length: MAX_SITES }, (_, n) => `s${n}.example`);
    await store.save({ ...defaults, disabledSites });
    expect(await actions.setMode(HOST, 'off')).toBe(translate('siteTooMany', '150'));
    expect(await actionsIn(translateArabic).setMode(HOST, 'off')).toBe(translate('siteTooMany', '١٥٠'));
    expect((await store.load()).disabledSites).toEqual(disabledSites);
  });

  it('switch its rules, all of its lists', async () => {
    await actions.switchRules(await row(), false);
    const states = async () => (await row()).lists.map(({ isOn }) => isOn);
    expect(await states()).toEqual([false, false]);
    await undo();
    expect(await states()).toEqual([true, true]);
  });

  it('forget all of it but filters that are for other sites, too, and put it back', async () => {
    const before = new Map(rules.kept);
    await actions.forget(await row());
    expect([...rules.kept.keys()]).toEqual([OWN_FILTERS]);
    expect(rules.kept.get(OWN_FILTERS)?.text).toBe(`${HOST},b.example##.ad\n`);
    expect(await appearances.read(HOST)).toBeNull();
    expect((await store.load()).disabledSites).toEqual([]);
    await undo();
    expect(new Map([...rules.kept].sort())).toEqual(new Map([...before].sort()));
    expect(await appearances.read(HOST)).toEqual({ theme: 'dark' });
    expect((await store.load()).disabledSites).toEqual([HOST]);
  });

  it('say that nothing was changed where the storage refuses', async () => {
    const site = await row();
    rules.refuse.writes = true;
    await actions.forget(site);
    expect(said.at(-1)).toEqual({ text: translate('saveFailed'), undo: undefined });
    expect((await store.load()).disabledSites).toEqual([HOST]);
  });
});
