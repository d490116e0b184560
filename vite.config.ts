import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import addresses from './docs/store/addresses.json' with { type: 'json' };
import base from './manifest.json' with { type: 'json' };
import { directImports } from './scripts/vite/direct-imports.mjs';
import { eagerCompile } from './scripts/vite/eager-compile.mjs';
import { firstScript } from './scripts/vite/first-script.mjs';
import { injectedScripts } from './scripts/vite/injected-scripts.mjs';
import { kindsOfReaders } from './scripts/vite/kinds-of-readers.mjs';
import { languageScripts } from './scripts/vite/language-scripts.mjs';
import { mergedFunctions } from './scripts/vite/merge-functions.mjs';
import { pageChunks } from './scripts/vite/page-chunks.mjs';
import { shortInnerNames } from './scripts/vite/shorten-names.mjs';
import { templateIcons } from './scripts/vite/template-icons.mjs';
import { thirdPartyLicences } from './scripts/vite/third-party-licences.mjs';
import { universalModules } from './scripts/vite/universal-modules.mjs';
import { ENTRIES } from './src/content/entries/entries.ts';

type Browser = 'chrome' | 'firefox' | 'safari';

/**
 * What keeps the pictures of extension pages from taking the reader's cookies along (COEP: Chromium 96, as a key of the
 * manifest 93), and from reaching the reader's own network by a name or a redirect that leads there (CSP, with the browser's
 * local network access: Chromium 142).
 */
const APART = {
  cross_origin_embedder_policy: { value: 'credentialless' },
  content_security_policy: {
    extension_pages: `${base.content_security_policy.extension_pages}; treat-as-public-address`,
  },
};

/** Oldest browsers that have what we use: modal dialogs, adopted style sheets, promises throughout the API. */
const OLDEST = { chrome: '120', firefox: '142', firefoxAndroid: '149', safari: '17.4' };

/** The store keeps it for ever: a UUID, which is nobody's name and no address that could be lost. */
const FIREFOX_ID = '{751b727d-d09f-4dbb-9482-6fe496549e14}';

/** In Chromium our scripts' world has to be there before a page can name elements like the browser's interface. */
const ownWorld = base.content_scripts.map(({ matches }) => ({
  matches,
  js: ['src/content/entries/own-world.iife.ts'],
  run_at: 'document_start',
}));

/** The page beside the page: Chromium's side panel, Firefox's sidebar. Safari has neither. */
const SIDE_PANEL = 'src/side-panel/side-panel.html';

/** The scripts that are injected on demand, and those with which pages of ours begin, as the injector's folder sees them. */
const classic = [
  ...ENTRIES.filter(({ isDeclared }) => !isDeclared).map(({ file }) => `../content/entries/${file}`),
  '../popup/begin.iife.ts',
  '../first-page/first-page.iife.ts',
  '../site-right/site-right.iife.ts',
];

function manifestFor(target: Browser): ManifestV3Export {
  const { background, ...unaddressed } = base;
  const { homepage } = addresses;
  const rest = { ...unaddressed, ...(homepage && { homepage_url: homepage }) };
  if (target === 'chrome') {
    const content_scripts = [...ownWorld, ...base.content_scripts];
    return {
      ...rest,
      ...APART,
      permissions: [...rest.permissions, 'sidePanel'],
      side_panel: { default_path: SIDE_PANEL },
      content_scripts,
      background,
      minimum_chrome_version: OLDEST.chrome,
    } as ManifestV3Export;
  }
  if (target === 'safari') {
    return {
      ...rest,
      // The button's own icons are templates there (scripts/vite/template-icons.mjs): lists show the one that has colours.
      icons: { 128: rest.icons[128] },
      background: { scripts: [background.service_worker], type: 'module' },
      browser_specific_settings: { safari: { strict_min_version: OLDEST.safari } },
    } as unknown as ManifestV3Export;
  }
  return {
    ...rest,
    // Firefox has no such key: the popup has the browser strip cookies (src/tab-story/shield-pictures.ts)
    permissions: [...rest.permissions, 'declarativeNetRequestWithHostAccess'],
    sidebar_action: {
      default_panel: SIDE_PANEL,
      default_title: rest.short_name,
      default_icon: rest.action.default_icon,
      // Nobody has asked for it yet.
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: `${OLDEST.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
      // The first whose system's way back closes dialogs, and with them the reader (docs/phones.md).
      gecko_android: { strict_min_version: `${OLDEST.firefoxAndroid}.0` },
    },
  } as unknown as ManifestV3Export;
}

/** Scripts that are injected on demand need not be web accessible; crxjs lists them so all the same. */
const nothingWebAccessible = (): CrxPlugin => ({
  name: 'nothing-web-accessible',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
});

/** Injected scripts are also left behind as module chunks, with chunks of their own, that nothing loads. */
const dropDeadChunks = (): Plugin => ({
  name: 'drop-dead-chunks',
  enforce: 'post',
  apply: 'build',
  async writeBundle(options, bundle) {
    const texts = new Map(
      Object.values(bundle).map((file) => [
        file.fileName,
        file.type === 'chunk' ? file.code : String(file.source),
      ]),
    );
    const isNamed = (fileName: string) =>
      [...texts].some(
        ([other, text]) => other !== fileName && text.includes(fileName.split('/').pop() ?? ''),
      );
    const findDead = () =>
      Object.values(bundle).find(
        (file) => file.type === 'chunk' && texts.has(file.fileName) && !isNamed(file.fileName),
      );
    for (let dead = findDead(); dead; dead = findDead()) {
      texts.delete(dead.fileName);
      await rm(join(options.dir ?? '', dead.fileName));
    }
  },
});

/** As published, minified: of its modules our minifier writes the one long string of public suffixes out three times. */
const minifiedTldts = {
  find: /^tldts$/,
  replacement: join(import.meta.dirname, 'node_modules/tldts/dist/index.esm.min.js'),
};

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' || mode === 'safari' ? mode : 'chrome';
  return {
    resolve: { alias: [minifiedTldts] },
    plugins: [
      universalModules(/\/webextension-polyfill\/dist\/browser-polyfill\.js$/),
      pageChunks(),
      injectedScripts('src/injection/inject.ts', classic),
      languageScripts(),
      kindsOfReaders(),
      // What is put together for Safari is what Firefox gets: scripts of the background, not a worker.
      crx({ manifest: manifestFor(browser), browser: browser === 'chrome' ? 'chrome' : 'firefox' }),
      nothingWebAccessible(),
      dropDeadChunks(),
      shortInnerNames(),
      firstScript('src/popup/popup.html', 'src/popup/begin.iife.js'),
      directImports(),
      mergedFunctions(/\/(quotations|readers|talk)-[^/]*\.js$/),
      eagerCompile(
        /\/((?:detector|engine)\.iife|reader-[^/]*|story-views-[^/]*|quotations-[^/]*|readers-[^/]*|talk-[^/]*)\.js$/,
      ),
      thirdPartyLicences(),
      ...(browser === 'safari' ? [templateIcons()] : []),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: {
        polyfill: false,
        // What is loaded later is one file, or waits for a second: to ask for it ahead costs more than that saves.
        resolveDependencies: (_file, all, { hostType }) =>
          hostType === 'html' ? all : all.filter((file) => file.endsWith('.css')),
      },
      // No manifest names them: the background opens them; of the sidebar a key of Firefox's tells that the plugin does not know.
      rolldownOptions: {
        input: [
          'src/first-page/first-page.html',
          'src/site-right/site-right.html',
          'src/story-page/story-page.html',
          ...(browser === 'firefox' ? [SIDE_PANEL] : []),
        ],
      },
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`, `safari${OLDEST.safari}`],
    },
  };
});
