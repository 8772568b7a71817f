/** In brackets by itself: that a text goes on, who its author is. */
const REMARK = /^[（(【［][^（()）】］]{2,60}[)）】］]$/u;

/** Whether a block is a remark in brackets and nothing else: `（未完待续）`, `（作者系市作协会员）`. */
export function isRemark(bare: string): boolean {
  return REMARK.test(bare);
}
