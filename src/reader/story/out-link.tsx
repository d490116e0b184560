import type { ComponentChildren } from 'preact';
import { linkTarget } from '../text/links.ts';

interface Props {
  href: string | null | undefined;
  children: ComponentChildren;
}

/** A link out of the story: it opens a tab of its own and tells the page there nothing. Text where it leads nowhere. */
export function OutLink({ href, children }: Props) {
  const target = linkTarget(href);
  if (!href || target === null) return <>{children}</>;
  return (
    <a
      href={href}
      data-host={target}
      aria-description={target}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {children}
    </a>
  );
}
