import { Icon } from '../../ui/icons.tsx';

/** The drawings of the controls, which are loaded with these. */
export const Play = () => <Icon name="play" path="M6 4l10 6-10 6z" />;
export const Pause = () => <Icon name="pause" path="M7 4v12M13 4v12" />;
export const Previous = () => <Icon name="previous" path="M15 5l-7 5 7 5zM5 5v10" />;
export const Next = () => <Icon name="next" path="M5 5l7 5-7 5zM15 5v10" />;
export const FromHere = () => <Icon name="from-here" path="M3 5h14M3 10h4M3 15h4M10 8.5l6 4-6 4z" />;
export const NextQuote = () => (
  <Icon
    name="next-quote"
    path="M8 5C5 6 4 8 4 12h4V8H5.5M15 5c-3 1-4 3-4 7h4V8h-2.5M4 16h11M12.5 13.5l3 2.5-3 2.5"
  />
);
export const SkipQuotes = () => (
  <Icon name="skip-quotes" path="M8 5C5 6 4 8 4 12h4V8H5.5M16 5c-3 1-4 3-4 7h4V8h-2.5M3 17 17 3" />
);
