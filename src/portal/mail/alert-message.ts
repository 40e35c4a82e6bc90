// What a letter about an alert says: the rule, and what was measured, in units that people read.
import type { RecordBody } from '../../customers/records.ts';
import type { Words } from '../ui/translator.ts';

/** The places of the messages `mail.alert.*`. */
export function alertPlaces(
  words: Words,
  rule: RecordBody<'alert'>,
  value: number | null,
  isTest: boolean,
  currency: string,
): Record<string, string> {
  const unit = rule.area === 'balance' || rule.area === 'daily-spend' ? ` ${currency}` : '';
  return {
    test: isTest ? words.say('mail.alert.test') : '',
    title: rule.title,
    area: words.say(`alert.area-${rule.area}`),
    operator: rule.operator,
    threshold: `${words.number(rule.threshold, 6)}${unit}`,
    value: value === null ? '–' : `${words.number(value, 2)}${unit}`,
  };
}
