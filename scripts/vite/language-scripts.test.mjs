import vm from 'node:vm';
import { expect, it } from 'vitest';
import { languageScript } from './language-scripts.mjs';

it('offers languages beside one another', () => {
  const world = vm.createContext({});
  vm.runInContext(languageScript('pl', '{"code": "pl", "elisions": "\\u2028</script>"}'), world);
  vm.runInContext(languageScript('cs', '{"code": "cs"}'), world);
  expect(vm.runInContext('JSON.stringify(globalThis[Symbol.for("clearstory.languages")])', world)).toBe(
    JSON.stringify({ pl: { code: 'pl', elisions: '\u2028</script>' }, cs: { code: 'cs' } }),
  );
});
