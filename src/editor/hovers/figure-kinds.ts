import type { FigureKind } from '../../core/figures/figure.js';
import { say, type Message } from '../../core/text/message.js';

export const FIGURE_NAMES: Readonly<Record<FigureKind, Message>> = {
  count: say('Count'),
  money: say('Amount of money'),
  percent: say('Percentage'),
  date: say('Date'),
  time: say('Time'),
  duration: say('Duration'),
  year: say('Year'),
  age: say('Age'),
  measure: say('Measure'),
  ordinal: say('Ordinal'),
  score: say('Score'),
  phone: say('Phone number'),
  email: say('Mail address'),
  url: say('Web address'),
  serial: say('Serial number'),
};
