/** The shape of a story while it is being extracted. Nothing moves. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="skeleton-kicker" />
      <span class="skeleton-headline" />
      <span class="skeleton-headline" />
      <span class="skeleton-meta" />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
