import fc from 'fast-check';
import { migrate } from '../../../src/settings/migrations.ts';
import { defaults, isDisabledOn, normaliseHost, parseSettings } from '../../../src/settings/settings.ts';
import { text } from '../pieces.ts';
import { hold, holdPlain, target } from '../target.ts';

const KEYS = [...Object.keys(defaults), 'version', '__proto__', 'toString'];
const value = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  fc.constantFrom<unknown>(...Object.values(defaults), 'dark', 1e9, Number.NaN, -0),
  fc.array(fc.oneof(fc.domain(), text)),
);
const stored = fc.oneof(
  fc.anything(),
  fc.array(fc.tuple(fc.constantFrom(...KEYS), value)).map((entries) => Object.fromEntries(entries)),
);

/** Settings: whatever is stored, the result is whole, valid, and read again as it is. */
export const settings = target('settings', fc.tuple(stored, text), ([given, entry]) => {
  const isRecord = typeof given === 'object' && given !== null;
  const parsed = parseSettings(isRecord ? migrate(given as Record<string, unknown>) : given);
  holdPlain(parsed);
  hold(
    Object.keys(defaults).every((key) => Object.hasOwn(parsed, key)),
    'no setting is missing',
  );
  hold(JSON.stringify(parseSettings(parsed)) === JSON.stringify(parsed), 'read again it is the same');
  isDisabledOn(parsed, entry);
  const host = normaliseHost(entry);
  hold(host === null || normaliseHost(host) === host, 'a host is its own host');
});
