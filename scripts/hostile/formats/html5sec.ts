import { type Format, numbered } from '../payload.ts';
import { valuesOf } from './string-literal.ts';

/** Places for script that the suite fills in by its payloads.js: what ours say instead. */
const FILLED: readonly [RegExp, string][] = [
  [/%js_uri_[a-z]+\w*%/g, 'javascript:alert(1)'],
  [/%js_string_[a-z]+\w*%/g, 'alert(1)'],
  [/%js_\w+%/g, 'alert(1)'],
  [/%svg_\w+%/g, 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  [/%\w+_uri_\w+%/g, 'javascript:alert(1)'],
];

/** The HTML5 Security Cheatsheet's items.js or items.json: a list of objects whose `data` is markup. */
export const html5sec: Format = (path, text) => {
  if (!/(?:^|\/)(?:items|vectors)\.js(?:on)?$/.test(path)) return null;
  const fill = (markup: string) => FILLED.reduce((it, [place, script]) => it.replace(place, script), markup);
  return numbered(path, valuesOf('data', text).map(fill));
};
