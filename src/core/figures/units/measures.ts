/** Measures: printed forms = symbol, with `eN` where the value is multiplied by ten to the N. After `!` as in counts. */
export const MEASURES = `
米!饭粉兰面=m 公尺=m 千米=km 公里=km 厘米=cm 公分=cm 毫米=mm 微米=um 纳米=nm 納米=nm 奈米=nm 分米=dm 里!面程边邊=li 华里=li 華里=li 海里=nmi 浬=nmi 英里=mi 哩=mi 英尺=ft 呎=ft 英寸=in 吋=in 码!头=yd 碼!頭=yd 丈!夫=zhang 尺!寸度=chi 寸!步=cun 光年=ly
平方米=m2 平方公尺=m2 平方千米=km2 平方公里=km2 平方厘米=cm2 平方毫米=mm2 平方尺=chi2 平方呎=ft2 平方英尺=ft2 平方英里=mi2 平米=m2 平方=m2 ㎡=m2 公顷=ha 公頃=ha 亩=mu 畝=mu 市亩=mu 英亩=acre 英畝=acre 坪=ping 公亩=are 平方海里=nmi2
立方米=m3 立方公尺=m3 立方厘米=cm3 立方=m3 立方千米=km3 立方公里=km3 方呎=ft2 方英尺=ft2 方!面案式法向针=m3 升!级級学值温溫高为為至到降起任=L 公升=L 毫升=mL 加仑=gal 加侖=gal
吨=t 噸=t 公吨=t 公噸=t 千克=kg 公斤=kg 克!服隆拉里罗羅强=g 毫克=mg 微克=ug 斤=jin 市斤=jin 两=liang 兩=liang 市两=liang 台斤=catty 担!任保当负心忧=dan 石!油头块料窟=shi 磅=lb 盎司=oz 克拉=ct 吨公里=tkm 吨標煤=tce 吨标煤=tce 吨标准煤=tce 载重吨=dwt 总吨=gt
千瓦时=kWh 千瓦時=kWh 千瓦小时=kWh 度电=kWh 度電=kWh 兆瓦时=MWh 千瓦=kW 兆瓦=MW 吉瓦=GW 瓦=W 伏=V 千伏=kV 安培=A 毫安=mA 安时=Ah 安時=Ah 毫安时=mAh 毫安時=mAh 马力=hp 馬力=hp 千伏安=kVA 兆伏安=MVA
摄氏度=°C 攝氏度=°C ℃=°C 华氏度=°F 華氏度=°F ℉=°F 度!假过過量身=°
帕=Pa 百帕=hPa 千帕=kPa 兆帕=MPa 毫米汞柱=mmHg 大气压=atm 分贝=dB 分貝=dB 赫兹=Hz 赫茲=Hz 兆赫=MHz 千赫=kHz 千卡=kcal 大卡=kcal 卡路里=cal 千焦=kJ 焦耳=J 牛顿=N 西弗=Sv
毫摩尔/升=mmol/L 毫摩爾/升=mmol/L 微摩尔/升=umol/L 毫摩尔=mmol 微克/立方米=ug/m3 毫克/立方米=mg/m3 毫克/升=mg/L 毫克/千克=mg/kg 公里/小时=km/h 千米/小时=km/h 米/秒=m/s 立方米/秒=m3/s 千克/立方米=kg/m3 克/升=g/L 吨/年=t/a 个/立方厘米=/cm3
`;

/** Symbols in Latin letters, taken only as a whole word after digits. */
export const LATIN_MEASURES: Readonly<Record<string, string>> = Object.fromEntries(
  'm km cm mm um μm nm m2 km2 m3 km/h m/s mm/h t kg g mg ug μg mg/L ug/m3 μg/m3 L ml mL W kW MW GW kWh MWh V kV A mAh Hz kHz MHz GHz KB MB GB TB PB Mbps Gbps Pa hPa kPa MPa dB hm2 ha'
    .split(' ').map((symbol) => [symbol.toLowerCase(), symbol === 'ml' ? 'mL' : symbol.replace('μ', 'u')] as const)
    .reverse(),
);
