import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { finish } from '../steps.ts';
import { findLineSteps, type WantedLine } from './find-lines.ts';
import { pageTextSteps } from './page-text.ts';

const page = (body: string): Document => new JSDOM(body).window.document;
const words = (ranges: readonly Range[] = []): string => ranges.map(String).join('|').replace(/\s+/g, ' ');

/** A line in which the words between brackets are looked for. */
function line(marked: string): WantedLine {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return { text, spans: [{ start, end: marked.indexOf(']') - 1 }] };
}

function find(
  document: Document,
  lines: readonly WantedLine[],
  isShown?: (range: Range) => boolean,
): string[] {
  const found = finish(findLineSteps(finish(pageTextSteps(document)), lines, isShown));
  return found.map(([ranges]) => words(ranges));
}

describe('words of a story in its page', () => {
  it('are found in one text node', () => {
    expect(
      find(page('<p>The ferry “will sail”, he said.</p>'), [line('The ferry [“will sail”], he said.')]),
    ).toEqual(['“will sail”']);
  });

  it('are found in text that elements, text nodes, line breaks and unseen characters part', () => {
    const document = page('<p>The  ferry\n “w<b>ill</b> <a>s</a>ail<br>to\u00adday,” <i>he</i> said.</p>');
    document.querySelector('a')?.firstChild?.after(document.createTextNode(''));
    expect(find(document, [line('The ferry [“will sail\ntoday,”] he said.')])).toEqual([
      '“will sail\u00adto\u00adday,”'.replace('\u00ad', ''),
    ]);
  });

  it('of several places that read the same, where the lines before lead to', () => {
    const document = page(
      '<aside>“No.”</aside><p>She was asked about it at the harbour.</p><p>“No.”</p><p>“No.”</p>',
    );
    const found = finish(
      findLineSteps(finish(pageTextSteps(document)), [
        { text: 'She was asked about it at the harbour.', spans: [] },
        line('[“No.”]'),
      ]),
    );
    expect(found[1]?.[0]?.[0]?.startContainer.parentNode).toBe(document.querySelectorAll('p')[1]);
  });

  it('where they are drawn, not in a copy that is hidden', () => {
    const document = page(
      '<p hidden>“We will sail at ten in the morning, come what may,” he said.</p><p>“We will sail at ten in the morning, come what may,” he said.</p>',
    );
    const isShown = (range: Range) => !range.startContainer.parentElement?.hidden;
    const [[ranges] = []] = finish(
      findLineSteps(
        finish(pageTextSteps(document)),
        [line('[“We will sail at ten in the morning, come what may,”] he said.')],
        isShown,
      ),
    );
    expect(ranges?.[0]?.startContainer.parentNode).toBe(document.querySelectorAll('p')[1]);
  });

  it('around a button that stands between them, which is left out', () => {
    expect(
      find(
        page(
          '<p>He said: “The ferry will sail in <span>Advertisement: buy now</span> the morning, and come back at night.”</p>',
        ),
        [line('He said: [“The ferry will sail in the morning, and come back at night.”]')],
      ),
    ).toEqual(['“The ferry will sail in|the morning, and come back at night.”']);
  });

  it('in pieces, within a bounded stretch behind the line before', () => {
    const far = `<p>${'x'.repeat(1_000_100)}</p>`;
    const before = '<p>The harbour master spoke on Monday.</p>';
    const torn = '<p>He said: “The ferry will sail in <b>now</b> the morning, and come back at night.”</p>';
    const wanted = line('He said: [“The ferry will sail in the morning, and come back at night.”]');
    expect(find(page(far + torn), [wanted])).toEqual(['']);
    const first = line('The harbour master spoke on Monday.[]');
    expect(find(page(far + before + torn), [first, wanted])).toEqual([
      '',
      '“The ferry will sail in|the morning, and come back at night.”',
    ]);
  });

  it('in open shadow trees, in slots and in frames of the same origin', () => {
    const document = page('<news-line>“Slotted words that are long enough.”</news-line><iframe></iframe>');
    const shadow = document.querySelector('news-line')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>“In the tree itself.”</p><slot></slot>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.textContent = '“Words in a frame.”';
    expect(
      find(document, [
        line('[“In the tree itself.”]'),
        line('[“Slotted words that are long enough.”]'),
        line('[“Words in a frame.”]'),
      ]),
    ).toEqual(['“In the tree itself.”', '“Slotted words that are long enough.”', '“Words in a frame.”']);
  });

  it('not where the page does not have them', () => {
    expect(
      find(page('<p>Other words altogether stand here.</p>'), [
        line('He said [“never mind the ferry”] then.'),
      ]),
    ).toEqual(['']);
    expect(
      find(page('<script>“never mind the ferry”</script><p>x</p>'), [line('[“never mind the ferry”]')]),
    ).toEqual(['']);
  });

  it('between marks that the browser draws', () => {
    expect(
      find(page('<p>The harbour master said <q>never again</q> on Monday.</p>'), [
        line('The harbour master said [“never again”] on Monday.'),
      ]),
    ).toEqual(['never again']);
  });

  it('with emoji that the page draws as pictures', () => {
    expect(
      find(page('<p>“Off we go <img alt="🚢">!” he said, and off they went.</p>'), [
        line('[“Off we go 🚢!”] he said, and off they went.'),
      ]),
    ).toEqual(['“Off we go !”']);
  });

  it('whatever the fields of a form are called', () => {
    const document = page(
      '<form><input name="firstChild"><input name="nextSibling"><input name="shadowRoot"><p>“Said in a form.”</p></form><p>“Said after it.”</p>',
    );
    expect(find(document, [line('[“Said in a form.”]'), line('[“Said after it.”]')])).toEqual([
      '“Said in a form.”',
      '“Said after it.”',
    ]);
  });
});
