import type { Span } from '../../core/index.ts';

/** A sentence of the story. @param emphasis the words of it that matter most */
export function DetailText({ text, emphasis }: { text: string; emphasis?: Span | undefined }) {
  if (!emphasis) return <>{text}</>;
  const { start, end } = emphasis;
  return (
    <>
      {text.slice(0, start)}
      <strong>{text.slice(start, end)}</strong>
      {text.slice(end)}
    </>
  );
}
