import type { ComponentChildren } from 'preact';
import type { TextRun, TextStyle } from '../../core/index.ts';
import { OutLink } from './out-link.tsx';

const TAGS: Record<TextStyle, 'strong' | 'em' | 'code' | 'sub' | 'sup' | 's'> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  struck: 's',
};

/** A run of text in its styling. */
export function RunView({ run }: { run: TextRun }) {
  let shown: ComponentChildren = run.text;
  for (const style of run.styles ?? []) {
    const Tag = TAGS[style];
    if (Tag) shown = <Tag>{shown}</Tag>;
  }
  return <OutLink href={run.href}>{shown}</OutLink>;
}
