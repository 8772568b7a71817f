import { say } from '../../text/message.js';
import { sentenceAfter, sentenceBefore, type FigureCheck } from './check.js';

const PAST_BEFORE = /(?:截至|截止到|早在|曾[于於在]?|已[于於]|出生[于於在]|生[于於]|[摄攝][于於]|日前|昨日|昨天)[^，,]{0,6}$/;
const PAST_AFTER = /^[^，,]{0,12}(?:发生了?|發生了?|去世|逝世|出生|病逝|牺牲|犧牲|遇难|遇難|落成了|通过了|通過了|成立了|竣工了|召开了|召開了|举行了|舉行了)/;
const FUTURE = /将|將|拟|擬|计划|計劃|预计|預計|届时|屆時|有效期|到期|期限|前完成|力争|争取|目标|目標|规划|規劃|为止/;

/** A day told as past that comes after the day of the issue. */
export const laterDateCheck: FigureCheck = {
  trace: /截[至止]|早在|曾|已[于於]|生[于於]|[摄攝][于於]|日前|昨[日天]|发生|發生|世|出生|了|遇|牺牲|犧牲/,
  *doubts({ text, figures, issueDate }) {
    if (issueDate === null) return;
    for (const { kind, value, start, end } of figures) {
      if (kind !== 'date' || typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value <= issueDate) continue;
      const [lead, rest] = [sentenceBefore(text, start), sentenceAfter(text, end)];
      if (FUTURE.test(lead + rest) || !(PAST_BEFORE.test(lead) || PAST_AFTER.test(rest))) continue;
      yield { start, end, message: say('{0} is told as past, but comes after the day of the issue, {1}', value, issueDate) };
    }
  },
};
