/** Spans of time; after `!` as in counts. */
export const DURATIONS = `
年!规規计計轻輕级級龄齡代会會货貨画畫画底初末夜饭 个月 個月 月!份 周!边邊围圍期末密刊 週!邊圍期末刊 星期 个星期 個星期 礼拜 禮拜 个礼拜 個禮拜 天!津气氣然空安使下生主才性文地 日!本常报報前益历期程夜元军語语 晝夜 昼夜
小时 小時 个小时 個小時 钟头 鐘頭 个钟头 個鐘頭 分钟 分鐘 刻钟 刻鐘 秒!杀殺 秒钟 秒鐘 毫秒 个工作日 個工作日 工作日 学期 學期 个学期 個學期 学年 學年 周年 週年 个世纪 個世紀 个月份 个季度 個季度 个年头 個年頭 年头 年頭
载!重体 載!重體 个昼夜 個晝夜 个交易日 個交易日 交易日 个自然月 个自然日 自然日 个月龄 代人
`;

/** Ages. 旬 is ten years. */
export const AGES = '岁!月 歲!月 周岁 週歲 周歲 歲半 月龄 月齡 虚岁 虛歲';

/** What numbers things rather than counts them. */
export const ORDINALS = '号!称召码令角 號!稱召碼令角 号线 號線 路!面段边口程径由上线 届 屆 期!间間待望末盼货 级!别 級!別 年级 年級 季度 世纪 世紀 等奖 等獎 楼!房盘宇市主梯层道 樓!房盤宇市主梯層道 单元!格 單元!格 室!内外友温溫';

/** Shares of a whole, with the power of ten that makes them per cent. */
export const PERCENTS = '%=% ％=% ﹪=% 个百分点=pp 個百分點=pp 百分点=pp 百分點=pp 成!立功为為员員绩績果就本都效年品交熟分套片=%e1 折!合算射磨腾=%e1 ‰=‰';
