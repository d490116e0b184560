// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { button, click, one, showPart, useDocument } from '../options-document.fixture.tsx';
import { EverySite } from './every-site.tsx';

useDocument();

const dormant = () => document.querySelector('.site-dormant');

it('asks the browser with the press, and says where it does not allow every site', async () => {
  const request = vi.fn(async () => false);
  const onSwitch = vi.fn();
  const services = { access: { request, watch: () => () => undefined } };
  const draw = (isOn: boolean, isGranted: boolean | null) =>
    showPart(<EverySite isOn={isOn} isGranted={isGranted} onSwitch={onSwitch} />, { services });

  await draw(false, false);
  expect(dormant()).toBeNull();
  await click(one('input'));
  expect(request).toHaveBeenCalledWith('*://*/*');
  expect(onSwitch).toHaveBeenLastCalledWith(true);
  await draw(true, null);
  expect(dormant()).toBeNull();
  await draw(true, false);
  await click(button('Allow…'));
  expect(request).toHaveBeenCalledTimes(2);
  await draw(true, true);
  expect(dormant()).toBeNull();
  await click(one('input'));
  expect(onSwitch).toHaveBeenLastCalledWith(false);
  expect(request).toHaveBeenCalledTimes(2);
});
