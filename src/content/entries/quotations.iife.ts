import { bareApi } from '../../messaging/bare-runtime.ts';
import { once } from '../once.ts';
import { createFinder } from '../quotations/create-finder.ts';
import { offerFinder } from '../quotations/offered-finder.ts';

// Injected when a script in the page asks for quotations: the first of them answers for as long as the page lives.
once('quotations', () => offerFinder(createFinder(bareApi().runtime)));
