import type { Page } from '../blocks/page.ts';
import type { Outline } from './outline.ts';

/** What stands between the page's headline and each block below it: a story has few headlines of others above its end. */
export class BelowHeadline {
  private readonly outline: Outline;
  /** For each block how many articles have begun, and how many linked headings and which last heading stand before it. */
  private readonly begun: Int32Array;
  private readonly linked: Int32Array;
  private readonly heading: Int32Array;

  constructor(page: Page, outline: Outline) {
    this.outline = outline;
    const { blocks, boxes } = page;
    this.begun = new Int32Array(blocks.length);
    this.linked = new Int32Array(blocks.length);
    this.heading = new Int32Array(blocks.length).fill(-1);
    const begins = new Set<number>();
    for (const { tag, first } of boxes) if (tag === 'article') begins.add(first);
    let begun = 0;
    let linked = 0;
    let heading = -1;
    for (let i = outline.headlineIndex + 1; i < blocks.length; i++) {
      if (begins.has(i)) begun++;
      this.begun[i] = begun;
      this.linked[i] = linked;
      this.heading[i] = heading;
      const block = blocks[i];
      if (block?.kind !== 'heading') continue;
      heading = i;
      if (block.linkDensity > 0.5) linked++;
    }
  }

  /** Articles that begin below the headline, up to this block. */
  articles(index: number): number {
    return this.begun[index] ?? 0;
  }

  /** Headings below the headline that are links and stand above this block. */
  linkedHeadings(index: number): number {
    return this.linked[index] ?? 0;
  }

  /** Words of prose since the last heading; -1 where none stands between the headline and the block. */
  proseSinceHeading(index: number): number {
    const heading = this.heading[index] ?? -1;
    return heading < 0 ? -1 : this.outline.proseBetween(heading, index);
  }

  /** Words of prose since the headline; -1 where the page shows none. */
  proseSinceHeadline(index: number): number {
    const { headlineIndex } = this.outline;
    return headlineIndex < 0 ? -1 : this.outline.proseBetween(headlineIndex, index);
  }
}
