import { bareApi } from '../../messaging/bare-runtime.ts';
import { tellNews } from '../follow/tell-news.ts';
import { once } from '../once.ts';

// Injected when a side panel reads the page: the first of them answers for as long as the page lives.
once('follow', () => tellNews(bareApi().runtime, window));
