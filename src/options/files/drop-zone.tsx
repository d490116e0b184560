import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { droppedFiles, takeFiles } from './files.ts';

/** Known to browsers under this name, though to no standard. */
const WHOLE_FOLDER = { webkitdirectory: true };

interface Props {
  /** The kinds of files that may be dropped here, in words. */
  label: string;
  accept: string;
  /** Name of the button that chooses a whole folder; without it there is none. */
  folderLabel?: string;
  onFiles(files: Promise<File[]>): void;
}

/** A place for files: dropped on it, or chosen with its buttons. */
export function DropZone({ label, accept, folderLabel, onFiles }: Props) {
  const { t } = useLanguage();
  const [isOver, setOver] = useState(false);
  const chosen = (event: Event) => {
    const files = takeFiles(event.currentTarget as HTMLInputElement);
    if (files.length > 0) onFiles(Promise.resolve(files));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the buttons within are everybody's.
    <div
      class="drop-zone"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onFiles(droppedFiles(event.dataTransfer));
      }}
    >
      <p>{label}</p>
      <div class="buttons">
        <label class="button file-button">
          {t('fileChoose')}
          <input class="visually-hidden" type="file" multiple accept={accept} onChange={chosen} />
        </label>
        {folderLabel && (
          <label class="button file-button">
            {folderLabel}
            <input class="visually-hidden" type="file" {...WHOLE_FOLDER} onChange={chosen} />
          </label>
        )}
      </div>
    </div>
  );
}
