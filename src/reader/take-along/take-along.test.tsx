// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../settings/settings.ts';
import { sampleAttribution } from '../sample-story.fixture.ts';
import { all, button, click, one, press, settings, show, useDocument } from '../test-document.fixture.tsx';

/** What was handed over for saving: the name and the content. */
function watchSaving() {
  const saved: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.set(`blob:${blobs.size}`, blob);
        return `blob:${blobs.size - 1}`;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href) ?? new Blob();
    const reader = new FileReader();
    const text = new Promise<string>((resolve) => {
      reader.onload = () => resolve(String(reader.result));
    });
    reader.readAsText(blob);
    saved.push({ name: this.download, text });
  });
  return saved;
}

/** Opens the menu, which is loaded when it is first opened, and presses one of its buttons. */
async function take(name: string): Promise<void> {
  press('s');
  await patiently(() => button(name));
  click(button(name));
}

/** What is loaded on the first press may take its time. */
const patiently = (check: () => void) => vi.waitFor(check, 10_000);

const status = () => one('.layout > [role=status]').textContent;

describe('taking along', { timeout: 20_000 }, () => {
  const write = vi.fn();
  useDocument();
  beforeEach(() => {
    write.mockReset().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { write } });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly parts: Record<string, Blob>;
        constructor(parts: Record<string, Blob>) {
          this.parts = parts;
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('saves the story and its quotes under the headline', async () => {
    const saved = watchSaving();
    show();
    for (const [n, name] of ['Markdown', 'Table (CSV)', 'Annotations (W3C)'].entries()) {
      await take(name);
      await patiently(() => expect(saved).toHaveLength(n + 1));
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'Harbour town votes to keep ‘its last boat’.md',
      'Harbour town votes to keep ‘its last boat’.csv',
      'Harbour town votes to keep ‘its last boat’.annotations.jsonld',
    ]);
    expect(await saved[0]?.text).toContain('# Harbour town votes');
    await patiently(() => expect(status()).toContain('annotations.jsonld saved.'));
    expect(all('.take-along')).toEqual([]);
  });

  it('names no picture that is not loaded', async () => {
    const saved = watchSaving();
    show({ settings: { ...settings, pictures: 'ask' } });
    await take('Web page');
    await patiently(() => expect(saved).toHaveLength(1));
    const html = await saved[0]?.text;
    expect(html).toContain('The ferry at the old quay.');
    expect(html).not.toContain('<img');
  });

  it('copies the story as text and as HTML, and as Markdown where one likes that better', async () => {
    show({ settings: { ...settings, copyAs: 'markdown' } });
    await take('Copy the story');
    await patiently(() => expect(status()).toBe('Copied.'));
    const [[[item]]] = write.mock.calls as [[[{ parts: Record<string, Blob> }]]];
    expect(Object.keys(item.parts)).toEqual(['text/plain', 'text/html']);
    expect(defaults.copyAs).toBe('text');
  });

  it('copies a reference alone, as text, and saves that of one quotation', async () => {
    const saved = watchSaving();
    show({ settings: { ...settings, copyAs: 'ris' } });
    await take('Copy the story');
    await patiently(() => expect(write).toHaveBeenCalledTimes(1));
    const [[[item]]] = write.mock.calls as [[[{ parts: Record<string, Blob> }]]];
    expect(Object.keys(item.parts)).toEqual(['text/plain']);
    click(one('#tab-speakers'));
    for (const head of all('.source-head[aria-expanded=false]')) click(head);
    click(button('Save the quote as RIS'));
    await patiently(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('Harbour town votes to keep ‘its last boat’.ris');
    expect(await saved[0]?.text).toMatch(/^TY {2}- NEWS\r\n.*\r\nN1 {2}- .+: .+\r\nER {2}- \r\n$/s);
  });

  it('saves a reference to the story in each format, and offers none of a quotation unasked', async () => {
    const saved = watchSaving();
    show();
    for (const [n, name] of ['BibTeX', 'RIS', 'CSL-JSON'].entries()) {
      await take(name);
      await patiently(() => expect(saved).toHaveLength(n + 1));
    }
    expect(saved.map(({ name }) => name.replace(/^[^.]+/, ''))).toEqual(['.bib', '.ris', '.csl.json']);
    expect(await saved[0]?.text).toContain('title = {{Harbour town votes');
    expect(all('.save-quote')).toEqual([]);
  });

  it('says so where the browser does not let us copy', async () => {
    write.mockRejectedValue(new Error('not allowed'));
    document.execCommand = () => false;
    show();
    await take('Copy the story');
    await patiently(() => expect(status()).toBe('The browser did not let Clearstory copy.'));
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('copies a quotation from the list', async () => {
    show();
    click(one('#tab-speakers'));
    for (const head of all('.source-head[aria-expanded=false]')) click(head);
    click(all('.source-quotes .copy-quote')[0] as HTMLElement);
    await patiently(() => expect(status()).toBe('Quote copied, with a link to it.'));
  });

  it('offers no quotes to save where there are none', async () => {
    show({ attribution: { ...sampleAttribution, quotes: [] } });
    press('s');
    await patiently(() => button('Markdown'));
    expect(one('.take-along').textContent).not.toContain('Save all quotes as');
  });
});
