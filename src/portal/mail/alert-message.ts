// The parameters of the email about an alert: the rule and the measured value, with their units. Its title is typed text.
import { measuresMoney } from '../../billing/alerts.ts';
import type { RecordBody } from '../../customers/records.ts';
import type { Translator } from '../ui/translator.ts';

/** Returns the parameters of the messages `mail.alert.*`. */
export function alertParameters(
  t: Translator,
  rule: RecordBody<'alert'>,
  value: number | null,
  isTest: boolean,
  currency: string,
): Record<string, string> {
  const unit = measuresMoney(rule.area) ? ` ${rule.currency ?? currency}` : '';
  return {
    test: isTest ? t('mail.alert.test') : '',
    area: t(`alert.area-${rule.area}`),
    operator: rule.operator,
    threshold: `${t.number(rule.threshold, 6)}${unit}`,
    value: value === null ? '–' : `${t.number(value, 2)}${unit}`,
  };
}
