import { once } from '../once.ts';
import { offerSelection } from '../selection/offered-selection.ts';
import { takeSelection } from '../selection/take-selection.ts';

// Injected before what is selected in the page is to be read.
once('selection', () => offerSelection(() => takeSelection(document)));
