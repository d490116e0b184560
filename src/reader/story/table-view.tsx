import type { TableBlock } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { LineText } from './line-text.tsx';

type Cell = TableBlock['rows'][number][number];

function CellView({ cell, line, isHeadRow }: { cell: Cell; line: string; isHeadRow: boolean }) {
  const colSpan = Math.max(1, Math.min(cell.colspan || 1, 1000));
  const rowSpan = cell.rowspan ? Math.max(1, Math.min(cell.rowspan, 1000)) : undefined;
  const text = <LineText line={line} text={cell.text} />;
  if (!cell.header)
    return (
      <td colSpan={colSpan} rowSpan={rowSpan} data-line={line}>
        {text}
      </td>
    );
  return (
    <th colSpan={colSpan} rowSpan={rowSpan} scope={isHeadRow ? 'col' : 'row'} data-line={line}>
      {text}
    </th>
  );
}

/** A table that scrolls by itself, also with the keyboard. */
export function TableView({ block }: { block: TableBlock }) {
  const { t } = useLanguage();
  let cells = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
    <section class="table-scroller" tabIndex={0} aria-label={block.caption ?? t('tableLabel')}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        <tbody>
          {block.rows.map((row, n) => (
            <tr key={n}>
              {row.map((cell) => {
                const index = cells++;
                const isHeadRow = row.every((it) => it.header);
                return (
                  <CellView key={index} cell={cell} line={`${block.id}.${index}`} isHeadRow={isHeadRow} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
