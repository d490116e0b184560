import { useLanguage } from '../../ui/i18n/context.ts';
import { isTouched } from '../../ui/touch.ts';
import type { PickerState } from './use-picker.ts';

/** Controls for how much is taken and whether all that is like it goes too, with the rule that says so. */
export function ChoiceForm({ picker }: { picker: PickerState }) {
  const { t, number } = useLanguage();
  const { rung, naming, isAlike, match, line, element } = picker;
  const widest = (rung?.ladder.length ?? 1) - 1;
  return (
    <>
      <label class="picker-size">
        <span>{t('pickerSize')}</span>
        <input
          type="range"
          name="size"
          min={0}
          max={widest}
          step={1}
          value={rung?.step ?? 0}
          disabled={widest === 0}
          aria-valuetext={`${element?.localName ?? ''}, ${number((rung?.step ?? 0) + 1)}/${number(widest + 1)}`}
          onInput={(event) => picker.stepTo(Number(event.currentTarget.value))}
          onWheel={(event) => {
            event.preventDefault();
            picker.step(event.deltaY < 0 ? 1 : -1);
          }}
        />
      </label>
      {widest > 0 && isTouched() && (
        <div class="picker-buttons">
          <button type="button" class="button" onClick={() => picker.step(-1)}>
            {t('pickerNarrower')}
          </button>
          <button type="button" class="button" onClick={() => picker.step(1)}>
            {t('pickerWider')}
          </button>
        </div>
      )}
      {naming?.alike && naming.only && (
        <fieldset class="picker-which">
          <legend class="visually-hidden">{t('pickerWhich')}</legend>
          <label>
            <input type="radio" name="which" checked={!isAlike} onChange={() => picker.chooseAlike(false)} />
            {t('pickerOnly')}
          </label>
          <label>
            <input type="radio" name="which" checked={isAlike} onChange={() => picker.chooseAlike(true)} />
            {t('pickerAlike', number(naming.alike.elements.length))}
          </label>
        </fieldset>
      )}
      {match && (
        <p class="picker-rule">
          <bdi class="rule-line">{line}</bdi>
          <span class="help">{t('pickerMatches', number(match.elements.length))}</span>
        </p>
      )}
      {element?.localName === 'iframe' && <p class="help">{t('pickerFrame')}</p>}
    </>
  );
}
