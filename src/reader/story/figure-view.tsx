import type { Picture } from '../../core/index.ts';
import { LineText } from './line-text.tsx';
import { PictureView } from './picture-view.tsx';
import { usePictures } from './story-context.ts';

interface Props {
  /** Id of the caption's line. */
  line: string;
  pictures: readonly Picture[];
  caption: string | null;
  credit: string | null;
  isLead?: boolean;
}

/** Pictures with caption and credit. Without pictures nothing of it is shown: a caption alone means nothing. */
export function FigureView({ line, pictures, caption, credit, isLead = false }: Props) {
  const { choice } = usePictures();
  if (choice === 'hide' || pictures.length === 0) return null;
  return (
    <figure class={isLead ? 'figure figure-lead' : 'figure'}>
      <div class="figure-pictures" data-count={Math.min(pictures.length, 4)}>
        {pictures.map((picture, n) => (
          <PictureView key={n} picture={picture} isLead={isLead} />
        ))}
      </div>
      {(caption || credit) && (
        <figcaption>
          {caption && (
            <span data-line={line}>
              <LineText line={line} text={[{ text: caption }]} />
            </span>
          )}
          {caption && credit && ' '}
          {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
