import { strict as assert } from 'node:assert';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { assertSilent, fixedBy } from './checking.js';

const REPORT = '城东老渠昨日开闸放水\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n\n';

/** What stands on pages without damage, by the rule that must be silent about it. */
const CLEAN: readonly (readonly [what: string, rule: RuleId, text: string])[] = [
  ['lines whose marks stand at the same places', 'line-wrap', '护渠公约\n\n爱渠护渠，人人有责\n清淤除草，家家出力\n节水用水，户户当先\n让水敬水，邻里和睦\n'],
  ['a stanza of lines as wide as each other', 'line-wrap', '渡口\n\n何田\n\n那年母亲也站在渠边\n把一篮红薯放在船头\n她说到了城里记得写信\n我点点头，没有说话\n'],
  ['a stanza of lines some of which are wider', 'line-wrap', '写给父亲\n\n你走得很慢，很慢\n走过高高的堤坝，矮矮的篱笆\n走过我七岁那年的雪\n雪下得真大啊，真大\n你把我扛在肩上\n说：走，我们回家\n'],
  ['the rows of a programme', 'line-wrap', '县春节晚会节目单\n时间：二月十六日晚七时三十分\n地点：县影剧院\n一、开场舞《喜迎春》\n表演：县文化馆舞蹈队\n二、男声独唱《故乡的渠》\n演唱：周志刚\n三、小品《卖瓜》\n表演：李二牛　王小翠　赵铁柱\n四、相声《夸家乡》\n表演：马三胜　牛得草\n五、笛子独奏《牧民新歌》\n演奏：孙小舟\n'],
  ['questions below their heading', 'line-wrap', '答读者问\n问：水票从什么时候开始发？\n答：从清淤以后的下一个月起发。\n'],
  ['small adverts that have no stop', 'dropped-text', `${REPORT}渠边的人都说，今年的麦子有救了，明年还要多种几亩。\n\n低价转让渠边面包店一家，证照设备齐全，接手即可营业\n出售二手三轮车一辆，有八成新，可以当面看货，非诚勿扰\n`],
  ['an advert below one that ends with how to reach someone', 'split-paragraph', `${REPORT}家教上门，小学初中各科，价格面议。微信：mtd2020\n\n出售二手面包车一台，保险到明年三月，价格面议。\n`],
  ['a review below a poem', 'split-paragraph', `写给父亲\n\n你走得很慢，很慢\n走过高高的堤坝，矮矮的篱笆\n走过我七岁那年的雪\n雪下得真大啊，真大\n你把我扛在肩上\n说：走，我们回家\n\n【赏析】周小河的诗多写故乡的渠，语言干净。\n`],
  ['a text below what a speaker did', 'split-paragraph', `${REPORT}周立：修渠修了一辈子，总不能半路撂下不管，对吧？（笑）\n\n采访结束的时候，渠上的钟敲了六下。\n`],
  ['a remark in brackets below a list', 'split-paragraph', `${REPORT}今日看点\n\n9:30　射击女子25米手枪决赛\n14:00　跳水女子10米台预赛\n19:35　男篮半决赛　海东—凤台\n\n（以上赛程如有变动，以组委会公布为准。）\n`],
  ['lines of a recipe below what is needed', 'garbage-text', '香椿拌豆腐\n\n主料：嫩豆腐一块，香椿芽一把\n调料：盐、香油、生抽各适量\n做法：\n香椿芽用开水烫三十秒，过凉水，切成细末\n豆腐切小块，用淡盐水浸十分钟，沥干\n\n主妇小窍门\n\n炒青菜时最后放盐，菜不出水，颜色好看\n煮饭时滴两滴醋，米饭松软洁白\n切洋葱前把刀在冷水里浸一下，就不会流眼泪\n'],
  ['fields side by side', 'glued-heading-lines', `${REPORT}主办：沂河县文化馆 承办：城东镇文化站 协办：老渠村村委会\n`],
  ['the label of a column above a quotation', 'wrapped-heading', '对话·人物\n周立：我只是个修渠的\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n'],
  ['a paper of which the title stands above its date', 'wrapped-heading', `新聞紙\n二〇一七年五月廿三日　星期二　農曆丁酉年四月廿八\n\n老渠開閘　兩岸得水\n\n【本報訊】城東老渠昨日清晨開閘放水，兩岸八個村莊的麥田喝上了水，鄉親都說今年的麥子有救了。\n`],
  ['the author of an old poem below its title', 'wrapped-heading', `如梦令\n〔宋〕李清照\n昨夜雨疏风骤，浓睡不消残酒。试问卷帘人，却道海棠依旧。知否，知否？应是绿肥红瘦。\n\n${REPORT}`],
  ['the label of a column above its first headline', 'wrapped-heading', `天文\n今晚看木星“冲日”\n\n本月8日，木星冲日，届时木星、地球、太阳依次排成一线，木星距地球最近。\n\n${REPORT}`],
  ['verse without marks', 'wrapped-heading', `渠灯\n\n陈小田\n\n灯亮了\n一碗一碗\n把故乡\n端到桌上\n母亲说\n烫\n慢慢吃\n\n渠边的人都说，今年的麦子有救了，明年还要多种几亩地，多栽几行树。\n`],
  ['who moves in a problem of chess', 'wrapped-heading', `${REPORT}影讯\n人民影院：《志愿军：存亡之战》 10:20　13:40　19:15\n大光明影城：《只此青绿》 14:00　《出走的决心》 16:10　《749局》 20:30\n\n象棋残局\n红先胜（着法见下期）\n红方：帅五平一、车二进七、马八进六、兵三\n上期答案：①车三进五！象5退3　②马四进六　将5平4　③炮八平六　士4进5　④马六进四　红胜\n`],
  ['verse of which the lines differ in width', 'line-wrap', `渔家谣\n浪打浪，\n船靠船，\n阿妈补网我撑杆。\n今天打鱼三百斤，\n明天换布又换盐。\n嗨哟嗨，嗨哟嗨，\n换布又换盐！\n\n${REPORT}`],
  ['items with a mark before each', 'line-wrap', `${REPORT}转　让\n★闹市区服装店转让，35平方米，客源稳定，接手即可营业。\n★茶楼整体转让，设备齐全，价格面议。\n◆徵洗碗阿姨，供餐，意洽林森北路（02）2541-XXXX\n◆售透天厝，地坪二十二坪，三樓半。\n`],
  ['who sings', 'line-wrap', `${REPORT}对歌\n（女）什么有腿不走路？什么无腿走千里？\n（男）板凳有腿不走路，大船无腿走千里。\n`],
  ['what is asked below what it is worth', 'split-paragraph', `${REPORT}3. 默写下面的句子，每句两分。（8分）\n\n会当凌绝顶，下一句是什么？\n`],
  ['rows of numbers', 'line-wrap', `${REPORT}数字谜\n3 8 □ 2 ÷ 6 = 6 4 □\n1＋2＋3＋…＋99＋100＝？\n\n渠边的人都说，今年的麦子有救了。\n`],
  ['the notes of a song above its words', 'line-wrap', `${REPORT}3 5 5 6 | 5 - | 3 5 3 2 | 1 - |\n三 月 里 来　　风 儿 轻，\n2 2 3 5 | 6 5 3 | 2 3 2 1 | 6 - |\n我 和 妹 妹　　放 风 筝。\n5 5 6 5 | 3 5 1 | 6 5 3 2 | 1 - ‖\n一 线 牵 着　　万 里 云，\n`],
  ['words with their meaning', 'line-wrap', `词汇表\nabandon [əˈbændən] v. 放弃；抛弃\nbenefit [ˈbenɪfɪt] n. 利益，好处\ncampaign [kæmˈpeɪn] n. 运动；战役\ndecline [dɪˈklaɪn] v. 下降；婉拒\nenthusiasm [ɪnˈθjuːziæzəm] n. 热情\n\n${REPORT}`],
  ['words with their meaning', 'column-break-space', `词汇表\nabandon [əˈbændən] v. 放弃；抛弃\nbenefit [ˈbenɪfɪt] n. 利益，好处\ncampaign [kæmˈpeɪn] n. 运动；战役\ndecline [dɪˈklaɪn] v. 下降；婉拒\nenthusiasm [ɪnˈθjuːziæzəm] n. 热情\n\n${REPORT}`],
  ['sayings in two languages', 'garbage-text', '英语角　ENGLISH CORNER\n2012年9月　总第88期\n\n每日一句\nActions speak louder than words.\n行动胜于言语。\nA friend in need is a friend indeed.\n患难见真情。\nRome was not built in a day.\n罗马不是一天建成的。\n'],
  ['who speaks in English', 'line-wrap', `${REPORT}在餐馆里 At the Restaurant\nW: Good evening, sir. Are you ready to order?\n服务员：晚上好，先生。可以点菜了吗？\n`],
  ['the name of a reader', 'cjk-latin-space', `${REPORT}问：我的U盘坏了，照片还能找回来吗？（读者 Tony）\n答：用R软件扫描U盘，存到D盘，再把U盘格式化。\n`],
  ['a line with its translation', 'cjk-latin-space', `${REPORT}问：我的U盘坏了，能用R软件吗？\n答：用R软件扫描U盘，存到D盘。\n\n请看，在餐馆里 At the Restaurant\n`],
  ['what follows a heading in brackets', 'split-paragraph', `县第五届人民代表大会代表名单\n（共六十一名，按姓氏笔画为序）\n\n丁　一　丁兆和　卜　凡（女）　刁克俭　于　洋　于得水　万里红（女）　马　骏（回族）　马木合提　马占山　王　大　王　平　王　力　王守业　韦　江（壮族）　韦桂花（女，壮族）\n\n${REPORT}`],
  ['a call that breaks off', 'split-paragraph', `${REPORT}远处，狗叫。一个女孩站在崖边挥手：“邮递员——邮递员来喽——”\n\n屋内，夜。\n（画外音）父亲的鼾声。\n`],
  ['a call that breaks off', 'dropped-text', `${REPORT}远处有狗叫，一个女孩站在崖边挥手：“邮递员——邮递员来喽——”\n\n屋内，夜。\n`],
  ['names in a row', 'dropped-text', `${REPORT}冉　冉（女，土家族）　白　桦　包·乌力吉（蒙古族）　冯　程　扎西顿珠（藏族）　沙　沙（女）　完颜永济（满族）\n\n渠边的人都说，今年的麦子有救了，明年还要多种几亩。\n`],
  ['rows between others', 'split-paragraph-interrupted', `${REPORT}轮船\n上水：江口—九里滩　每日十时开，次日七时到\n下水：九里滩—江口　每日十六时开，次日五时到\n\n公共汽车\n1路　火车站—人民广场—百货大楼—第一中学—纺织厂\n2路　码头—邮电局—新华书店—体育场—师范学校\n首班五时三十分，末班二十二时，每隔八至十二分钟一班。\n`],
  ['a problem of chess below a programme', 'garbage-text', `${REPORT}影讯\n人民影院：《志愿军：存亡之战》 10:20　13:40　19:15\n大光明影城：《只此青绿》 14:00　《出走的决心》 16:10　《749局》 20:30\n\n象棋残局\n红先胜（着法见下期）\n红方：帅五平一、车二进七、马八进六、兵三\n上期答案：①车三进五！象5退3　②马四进六　将5平4　③炮八平六　士4进5　④马六进四　红胜\n`],
  ['the moves of a draw', 'garbage-text', `${REPORT}七星聚会\n红先和\n红方：帅五平六　车二进九　车八进一　炮三退一\n黑方：将5平6　车5退1　象5进3　卒4平5\n\n上期答案\n兵三平四！将6进1，车七进八，士5进4，车七平六。\n`],
  ['the braces of a program, a blank to fill, a sum', 'garbage-text', `${REPORT}int main(void)\n{\n    int a = 5, b = 9;\n    return 0;\n}\n\n— How often do you go to the library?\n—  ________.\n\n1＋2＋3＋…＋99＋100＝？\n`],
  ['the directions of a play', 'unpaired-bracket', `${REPORT}〔幕启。黄昏。一间老屋。阿贵坐在门槛上抽烟。\n阿　贵　（自语）走了，都走了。\n〔巧珍上，手里提着一只空篮子。\n巧　珍　爹，您怎么还不点灯？\n`],
  ['programs and formulas', 'halfwidth-punct', `${REPORT}把SIN(5 * T)里的5改成3，画点用PSET (X, Y), 14就行。改成(float)a / b即可，查找用=VLOOKUP(A2,Sheet2!A:C,3,FALSE)，其中A2是查找值。计算：(-2)³+√9，图象经过A(1，3)、B(-1，-1)两点。\n\nprintf("%f\\n", c);\n`],
  ['two names behind one another', 'column-break-space', `${REPORT}据了解，县里的老渠去年底被授予水利建设奖，由省水利厅 财政厅联合命名，今年又得了二百万元资金，渠边的人都高兴。\n`],
  ['a name set as wide as others', 'column-break-space', `${REPORT}昨天上午来到老渠工地慰问的有县里的负责人王 伟，他和工人们谈了一个多小时，到十二点才走，渠边的人都高兴。\n`],
  ['pages that a report goes on on', 'watermark', '城东老渠昨日开闸放水，两岸八个村庄的麦田喝上了水。详见A3\n\n县里今年修渠十二公里，首批资金月底到位。详见A3\n\n渠边的人都说，今年的麦子有救了。详见A3\n'],
  ['who writes the report', 'glued-heading', '实习记者王小明本报讯 昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n'],
  ['a report of long ago', 'glued-heading', '三年前的一条本报讯（记者 李四）让更多的人知道了这条老渠，渠边的人到今天还记得。\n'],
  ['the leaders of a menu', 'halfwidth-punct', `${REPORT}红烧肉，招牌......￥38\n凉拌黄瓜，时令......￥12\n`],
  ['a spaced-out password', 'halfwidth-punct', '账户密码显示为••••••，输入以后不要告诉别人。\n'],
  ['words divided into syllables', 'wrong-middle-dot', '词典里把这个词写作dic‧tion‧ary，中间的点是分节的记号。\n'],
  ['what somebody types', 'duplicated-text', '她回了一句：“好的。。马上来。”老渠边的人都笑了。\n'],
  ['adverts of a lottery', 'seo-spam', `${REPORT}双色球投注 大乐透投注 七星彩投注 竞彩投注\n\n${REPORT}`],
];

describe('clean pages', () => {
  for (const [what, rule, text] of CLEAN) it(`should make ${rule} stay silent about ${what}`, () => assertSilent(rule, [text]));

  it('should go on over a line end with a zero and over a blank line with an article of law', () => {
    const year = '這條渠建於民國一○\n○年，到今天已經有很多\n年了，渠邊的人都說它好\n，水一年比一年多。\n';
    assert.equal(fixedBy('line-wrap', year).includes('一○○年'), true);
    const law = `${REPORT}法院认为，被告人的行为触犯了刑律，依照《中华人民共和国刑法》\n\n第三百条的规定，判处有期徒刑三年，并处罚金一万元。\n`;
    assert.equal(fixedBy('split-paragraph', law).includes('刑法》第三百条的规定'), true);
  });

  it('should begin a paragraph with each chapter and article of rules', () => {
    const rules = '柳河县公共浴池管理暂行规定\n第一章　总则\n第一条　为加强公共浴池卫生管理，\n保障群众健康，根据有关法规，制定\n本规定。\n第二条　本规定适用于本县境内所有\n对外营业的浴池、澡堂。\n';
    assert.equal(fixedBy('line-wrap', rules).startsWith('柳河县公共浴池管理暂行规定\n第一章　总则\n第一条　'), true);
  });

  it('should end a printed advert that has no stop where its last line is short', () => {
    const adverts = '因本人外出，低价转让渠边\n的面包店一家，设备齐全，\n接手营业\n二手三轮车一辆，八成新，\n价一千二百元，可当面看货\n试车\n餐馆转让，位于汽车站对面\n客源稳定\n';
    assert.equal(fixedBy('line-wrap', adverts).includes('接手营业\n二手三轮车'), true);
  });
});
