import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BidiSession, connect } from './bidi.ts';

/** Preferences by which nothing of the browser's own may ask the network for anything, or put itself before the page. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Milliseconds within which a browser that was told to end has ended. */
const ENDED_WITHIN_MS = 20_000;

export interface FirefoxProcess {
  session: BidiSession;
  close(): Promise<void>;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${said.slice(-400)}`)));
  });
}

/**
 * Starts a Firefox without a window, with a fresh profile, and talks WebDriver BiDi with it.
 * @param preferences entries of about:config
 */
export async function launchFirefox(
  executablePath: string,
  preferences: Record<string, string | number | boolean>,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executablePath,
    [
      '--headless',
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      '--profile',
      profile,
      '--no-remote',
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const session = await connect(`${await listening(child)}/session`);
  await session.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    session,
    async close() {
      await session.send('browser.close').catch(() => child.kill());
      // one that does not end by itself has nothing left to lose
      const timer = setTimeout(() => child.kill('SIGKILL'), ENDED_WITHIN_MS);
      await ended;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
