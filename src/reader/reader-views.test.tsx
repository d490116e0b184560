// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';
import { all, button, click, one, press, show, useDocument } from './test-document.fixture.tsx';

useDocument();

describe('the views', () => {
  const selected = () => one('[role=tab][aria-selected=true]').textContent;

  it('are tabs that arrows, Home and End choose', () => {
    show();
    expect(selected()).toBe('Story');
    press('ArrowRight', one('#tab-story'));
    expect(selected()).toBe('Who said what (3)');
    expect(document.activeElement).toBe(one('#tab-speakers'));
    press('End', one('#tab-speakers'));
    expect(selected()).toBe('Removed (3)');
    press('ArrowRight', one('#tab-removed'));
    expect(selected()).toBe('Story');
  });

  it('list who said what in the order of words quoted, with the unattributed last', () => {
    show();
    press('2');
    expect(one('.speakers .view-summary').textContent).toBe(
      '1 named, 1 organisation, 1 unnamed, 1 quote not attributed',
    );
    expect(all('.source-name').map((it) => it.textContent)).toEqual([
      'Ada Lind',
      'a clerk who asked not to be named',
      'Northern Lines',
      'not attributed',
    ]);
    expect(one('.source-share').textContent).toContain('85% of the words quoted');
  });

  it('list the quotes, and say why nobody is named, where the language is not one whose speakers are told', () => {
    show({
      attribution: {
        quotes: sampleAttribution.quotes.map((it) => ({ ...it, speakerId: null })),
        speakers: [],
        byMarksAlone: true,
      },
    });
    expect(all('.quote-label')).toEqual([]);
    press('2');
    expect(one('.view-summary').textContent).toContain('cannot yet tell who said what in this language');
    expect(all('.source-name')).toEqual([]);
    expect(all('.source-quote')).toHaveLength(sampleAttribution.quotes.length);
  });

  it('go from a quote in the list to its place in the story', () => {
    show();
    press('2');
    click(one('.source-head'));
    const quotes = all('.source-quote');
    expect(quotes.map((it) => it.textContent)).toHaveLength(3);
    click(quotes[1] as HTMLElement);
    expect(selected()).toBe('Story');
    expect(document.activeElement?.closest<HTMLElement>('.quote')?.dataset.quote).toBe('q1');
  });

  it('show where the role of a speaker was read, and go to its place in the story', () => {
    show();
    press('2');
    click(one('.source-head'));
    const evidence = one('.role-evidence');
    expect(evidence.textContent).toContain('Role from “People here do not need a bridge');
    expect(evidence.querySelector('strong')?.textContent).toBe('mayor of Sandby');
    expect(evidence.querySelector<HTMLElement>('[lang]')?.lang).toBe('en');
    click(evidence);
    expect(selected()).toBe('Story');
    expect((document.activeElement as HTMLElement).dataset.line).toBe('b1');
  });

  it('show no place of a role that was not read, or of a source without a name', () => {
    show();
    press('2');
    for (const head of all('.source-head[aria-expanded=false]')) click(head);
    expect(all('.role-evidence')).toHaveLength(1);
  });

  it('say plainly that there is nothing to list', () => {
    show({
      attribution: { quotes: [], speakers: [] },
      result: { status: 'story', story: { ...sampleStory, removals: [] } },
    });
    press('2');
    expect(one('#panel-speakers .view-empty').textContent).toBe('Nobody is quoted in this story.');
    press('3');
    expect(one('#panel-removed .view-empty').textContent).toBe(
      'Nothing was removed: the page contained only the story.',
    );
  });

  it('hold no removed text before one asks for it', () => {
    show();
    expect(document.body.textContent).not.toContain('bakeries');
  });

  it('account for what was removed, by reason', () => {
    show();
    press('3');
    expect(all('.ledger-group h2').map((it) => it.textContent)).toEqual([
      'Related headlines 2',
      'Live blog controls 1',
    ]);
    expect(one('.removal').textContent).toContain('Decided by heading "Most read"');
  });

  it('put a removed block back in its place and take it out again', () => {
    show();
    press('3');
    click(one('.removal .button'));
    expect(one('[role=status]').textContent).toBe('Put back into the story.');
    const next = one('.put-back').nextElementSibling as HTMLElement;
    expect(one('.put-back').textContent).toContain('Five bakeries to try this spring');
    expect(next.dataset.line).toBe('b3');
    click(button('Remove again'));
    expect(all('.put-back')).toHaveLength(0);
  });

  it('put back the text of a block that was not parsed, after the last', () => {
    show();
    press('3');
    click(all('.removal .button')[1] as HTMLElement);
    expect(one('.story-body').lastElementChild?.textContent).toContain('Also of interest');
  });
});
