import type { Tab } from './tab.ts';

/** CPU time of the tab's main thread, in milliseconds since it began. Needs `Performance.enable` in the tab's session. */
export async function threadTime(tab: Tab): Promise<number> {
  const { metrics } = await tab.session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? 0) * 1000;
}
