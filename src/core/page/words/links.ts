const LINKS =
  /^[【［[]?(?:相[关關](?:[阅閱][读讀]|新[闻聞]|[链鏈連连][结結接]|[报報][道導]|文章)|(?:推[荐薦]|延伸|精彩)[阅閱][读讀]|精彩推[荐薦]|[热熱][门門](?:新[闻聞]|推[荐薦]|文章|[阅閱][读讀])|猜你喜[欢歡]|更多新[闻聞]|[为為]您推[荐薦])[】］\]]?[:：]?$/u;

/** Whether a line stands above the titles of other articles, as on a web page; in print such a label may head a text. */
export function headsLinks(bare: string): boolean {
  return LINKS.test(bare);
}
