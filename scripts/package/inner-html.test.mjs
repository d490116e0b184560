import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { codeFaults } from './code-faults.mjs';
import { findInnerHtml } from './inner-html.mjs';
import { filesBelow } from './source-files.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(projectFolder, path), 'utf8');
const released = read('node_modules/preact/dist/preact.mjs');
const PLACE = 'l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html)';
const sources = filesBelow(join(projectFolder, 'src')).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path),
);
const parse = (/** @type {string} */ path) =>
  parseSync(path, read(`src/${path}`), { preserveParens: false }).program;

/** An object whose names stand there, or nothing. @param {import('vite').ESTree.Expression} it @returns {boolean} */
function isWritten(it) {
  if (it.type === 'LogicalExpression') return it.operator === '&&' && isWritten(it.right);
  if (it.type === 'ConditionalExpression') return isWritten(it.consequent) && isWritten(it.alternate);
  if (it.type !== 'ObjectExpression') return false;
  return it.properties.every((each) => each.type === 'Property' && !each.computed);
}

describe("Preact's own place", () => {
  it('passes as it is released, and is all that Preact has', () => {
    expect(released).toContain(PLACE);
    expect(codeFaults(released)).toEqual([]);
    expect(
      findInnerHtml(parseSync('preact.js', released, { preserveParens: false }).program).hasPreactsPlace,
    ).toBe(true);
    expect(codeFaults(released.replace(PLACE, 'l'))).toEqual([]);
  });

  it('passes once, and not a second time', () => {
    expect(codeFaults(`${PLACE};`)).toEqual([]);
    expect(codeFaults(`${PLACE};${PLACE}`)).toEqual(['__html', 'innerHTML']);
  });

  it.each([
    PLACE.replace('t.innerHTML=', 'u.innerHTML='),
    PLACE.replace('=h.__html)', '=k.__html)'),
    PLACE.replace('=h.__html)', '=h)'),
    PLACE.replace('h.__html==t.innerHTML', 'h.__html!=t.innerHTML'),
    PLACE.replace('(t.innerHTML=', '(t.innerHTML+='),
    PLACE.replace('||h.__html==t.innerHTML', ''),
    PLACE.replace('||(t', '&&(t'),
  ])('is not: %s', (code) => {
    expect(code).not.toBe(PLACE);
    expect(codeFaults(code)).toContain('innerHTML');
  });
});

describe('what would reach it', () => {
  it.each([
    ['f("div",{dangerouslySetInnerHTML:x})', 'dangerouslySetInnerHTML'],
    ['f("div",{"dangerouslySetInnerHTML":x})', 'dangerouslySetInnerHTML'],
    ['p.dangerouslySetInnerHTML=x', 'dangerouslySetInnerHTML'],
    ['let k="dangerouslySetInnerHTML";p[k]=x', 'dangerouslySetInnerHTML'],
    ['f({__html:x})', '__html'],
    ['f(x.__html==y)', '__html'],
  ])('%s', (code, fault) => expect(codeFaults(code)).toEqual([fault]));

  it('may be compared with a text', () => expect(codeFaults('f(k==="__html")')).toEqual([]));

  it('is asked for in no source of ours', () => {
    expect(sources.length).toBeGreaterThan(300);
    const naming = sources.filter((path) => /innerHTML|__html/i.test(read(`src/${path}`)));
    expect(naming.filter((path) => findInnerHtml(parse(path)).faults.length > 0)).toEqual([]);
  });

  it('gets no attributes from data: what is spread over elements has its names in our own code', () => {
    /** @type {string[]} */
    const spreads = [];
    for (const path of sources.filter((it) => it.endsWith('.tsx')))
      new Visitor({
        JSXOpeningElement: ({ name, attributes }) => {
          if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return;
          for (const it of attributes)
            if (it.type === 'JSXSpreadAttribute' && !isWritten(it.argument))
              spreads.push(`${path}: ${read(`src/${path}`).slice(it.argument.start, it.argument.end)}`);
        },
      }).visit(parse(path));
    // Looked at one by one: handlers and constants of our own.
    expect(spreads.sort()).toEqual([
      'content/marks/mark-card.tsx: theme',
      'content/picker/picker-view.tsx: theme',
      'options/files/drop-zone.tsx: WHOLE_FOLDER',
      'options/options-view.tsx: themeStyle(settings)',
      'reader/aloud/aloud-options.tsx: SPEECH_RATE',
      'reader/reader.tsx: style',
      'reader/story-excerpt.tsx: readingStyle(settings)',
      'reader/story/story-view.tsx: details.handlers',
      'ui/controls/scale-slider.tsx: SCALES[name]',
    ]);
  });
});
