const set = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const NUMERALS = set('〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅');

/** The surnames that cover most of the population (register of the Ministry of Public Security, first 200), and rarer ones that are hardly a word beside. */
const SURNAMES = set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛葛樊邢安齐伍庞颜倪聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴涂成苗谷盛曲翁冉骆蓝路游靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝阎蔺郜郗闾逯郏亓仝冼匡宓桓缑芮荀萧谌谯郇鞠昝晁栗扈蒯郁邰钮霍狄逄茅嵇隗綦佴乜禚揭鄢');

/** Characters that write the sounds of foreign names. */
const SOUNDS = set('阿埃艾爱安奥巴贝本比波伯布茨达戴丹道德登狄迪蒂东杜多厄恩尔法菲费芬弗夫福富盖甘冈戈格古哈海汉赫亨胡华霍基吉加贾杰金卡凯坎康考科克肯库夸拉莱赖兰朗劳勒雷里丽利莉列林琳留隆卢鲁路伦罗洛马玛麦迈曼毛梅门蒙米密摩莫默姆穆纳娜南内尼涅宁纽努诺欧帕潘庞佩彭皮平珀普奇齐恰强乔切琴丘热仁日荣瑞若萨赛桑瑟森沙山舍申圣什史士舒斯丝苏孙索塔泰坦汤唐特滕提廷图托瓦万威韦维魏温文沃乌武西希锡夏香逊休雅亚延扬耶叶伊因英尤约泽詹珍芝朱兹佐');

/** Characters that end the names of administrative units, streets and waters. */
const PLACE_SUFFIXES = set('省市县区州盟旗乡镇村屯庄堡寨街路巷城江河湖山岭');

/** Determiners, which take each other's place before a measure word or a noun. */
const DETERMINERS = set('这那此该本每各某近今前后上下');

/** Particles, which stand beside most words: a word of two characters that ends or begins with one is often none. */
const PARTICLES = set('的了着过地得');

/** What makes a noun of the verb or adjective before it, whatever that is. */
/** Two characters in which one word is written either way (帐目, 账目): those that look alike of the lists of variant forms (1955; GF 1001-2001). */
const VARIANTS: ReadonlySet<string> = new Set(['帐账', '唯惟', '象像', '浑混', '勾钩', '粘黏', '雕凋', '咨谘'].flatMap(([a = '', b = '']) => [a + b, b + a]));

export const areVariants = (a: number, b: number): boolean => VARIANTS.has(String.fromCharCode(a, b));
export const isNominal = (unit: number): boolean => unit === '者'.charCodeAt(0);
export const isParticle = (unit: number): boolean => PARTICLES.has(unit);
export const isDeterminer = (unit: number): boolean => DETERMINERS.has(unit);
export const isPlaceSuffix = (unit: number): boolean => PLACE_SUFFIXES.has(unit);
export const isNumeral = (unit: number): boolean => NUMERALS.has(unit);
export const isSurname = (unit: number): boolean => SURNAMES.has(unit);
export const isSoundCharacter = (unit: number): boolean => SOUNDS.has(unit);
