// Gives the outline of a story, which the popup shows until its scripts are there, the reader's theme before it is painted.
import { copiedTheme } from '../ui/theme-copy.ts';

const outline = document.querySelector<HTMLElement>('.clearstory');
if (outline) outline.dataset.theme = copiedTheme() ?? 'system';
