import type { ListBlock } from '../../core/index.ts';
import { type NestedItem, nestItems } from '../../core/story-model/nest-items.ts';
import { LineText } from './line-text.tsx';

function Items({ block, items }: { block: ListBlock; items: readonly NestedItem[] }) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag class="list">
      {items.map(({ item, index, children }) => (
        <li key={index}>
          <span data-line={`${block.id}.${index}`}>
            <LineText line={`${block.id}.${index}`} text={item.text} />
          </span>
          {children.length > 0 && <Items block={block} items={children} />}
        </li>
      ))}
    </Tag>
  );
}

/** A list with its nested lists. */
export function ListView({ block }: { block: ListBlock }) {
  return <Items block={block} items={nestItems(block.items)} />;
}
