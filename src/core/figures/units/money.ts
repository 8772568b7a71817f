/** Currencies by their ISO 4217 code, in the words of both scripts. */
export const CURRENCIES = `
元人民币=CNY 元人民幣=CNY 人民币=CNY 人民幣=CNY 元!素旦宵勋月首朝=CNY 圆!形满桌=CNY 圓!形滿桌=CNY 块钱=CNY 塊錢=CNY
美元=USD 美金=USD 美圆=USD 港元=HKD 港币=HKD 港幣=HKD 港圆=HKD 元港币=HKD 元港幣=HKD 元美金=USD 澳门元=MOP 澳門元=MOP 澳門幣=MOP 澳门币=MOP 葡币=MOP 葡幣=MOP
新台币=TWD 新臺幣=TWD 新台幣=TWD 台币=TWD 台幣=TWD 臺幣=TWD 元新台币=TWD 元新臺幣=TWD 欧元=EUR 歐元=EUR 英镑=GBP 英鎊=GBP 日元=JPY 日圆=JPY 日圓=JPY 日币=JPY 日幣=JPY 韩元=KRW 韓元=KRW 韩圆=KRW 韓圜=KRW 朝元=KPW
卢布=RUB 盧布=RUB 瑞士法郎=CHF 瑞郎=CHF 法郎=FRF 马克=DEM 馬克=DEM 里拉=TRY 加元=CAD 加拿大元=CAD 澳元=AUD 澳大利亚元=AUD 新西兰元=NZD 纽元=NZD 新加坡元=SGD 新元=SGD 坡币=SGD 林吉特=MYR 令吉=MYR 马币=MYR 馬幣=MYR
泰铢=THB 泰銖=THB 铢=THB 越南盾=VND 印尼盾=IDR 印度卢比=INR 印度盧比=INR 卢比=INR 盧比=INR 巴基斯坦卢比=PKR 菲律宾比索=PHP 墨西哥比索=MXN 比索=MXN 雷亚尔=BRL 里亚尔=SAR 里亞爾=SAR 沙特里亚尔=SAR 伊朗里亚尔=IRR 第纳尔=KWD 科威特第纳尔=KWD
迪拉姆=AED 兰特=ZAR 蘭特=ZAR 埃镑=EGP 埃及镑=EGP 瑞典克朗=SEK 挪威克朗=NOK 丹麦克朗=DKK 克朗=SEK 福林=HUF 兹罗提=PLN 坚戈=KZT 图格里克=MNT 缅元=MMK 基普=LAK 瑞尔=KHR 塔卡=BDT 先令=KES 奈拉=NGN 谢克尔=ILS
`;

/** Signs and words that stand before the sum. */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  人民币: 'CNY', 人民幣: 'CNY', RMB: 'CNY', '￥': 'CNY', '¥': 'CNY', 港币: 'HKD', 港幣: 'HKD', 'HK$': 'HKD', 新台币: 'TWD', 新臺幣: 'TWD', 新台幣: 'TWD',
  台币: 'TWD', 台幣: 'TWD', 臺幣: 'TWD', 'NT$': 'TWD', 美金: 'USD', 'US$': 'USD', '$': 'USD', '＄': 'USD', '€': 'EUR', '£': 'GBP', 日币: 'JPY', 日幣: 'JPY',
  澳門幣: 'MOP', 澳门币: 'MOP', 欧元: 'EUR', 英镑: 'GBP',
};
