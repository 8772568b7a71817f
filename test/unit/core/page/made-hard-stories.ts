import { line, para, type MadeStory } from './made-page.js';

/** Pages on which stories are interrupted, have no headline, or have numbered subheads; the order is of `[story, piece]` pairs. */

export const MARKET_PAGE: readonly MadeStory[] = [
    { kind: 'story', headline: '菜篮子里看变迁', bylines: ['方正'], pieces: [
      line('菜篮子里看变迁'),
      line('本报记者 方正'),
      para('清晨五点，南郊批发市场已经灯火通明。拉着冷链箱的货车排成长队，摊主们一边过秤一边招呼老主顾，讨价还价的声音此起彼'),
      para('伏。市场开业三十年，从露天大棚到智能交易中心，见证了这座城市餐桌的变化。'),
      para('老摊主常大姐记得，刚进场时只有白菜萝卜，冬天能见到一筐蒜苗就算稀罕。现在一年四季都有鲜笋，南方的水果头天摘下，第二天就摆上了'),
      para('货架，价钱比当年还便宜。她的手机里存着三百多个老主顾的电话，谁家爱吃什么一清二楚。')] },
    { kind: 'advert', pieces: [
      line('恒丰农业发展有限公司'),
      line('招商热线：0571-88001234')] },
    { kind: 'caption', pieces: [
      line('▼凌晨的批发市场'), ] },
    { kind: 'photo-text', pieces: [
      line('南郊蔬菜交易大厅')] },
    { kind: 'garbage', pieces: [
      line('丁元'),
      line('八日口'),
      line('士'),
      line('川才干'),
      line('工二')] },
    { kind: 'story', headline: '社区食堂开进老小区', bylines: ['丁小萍', '何涛'], pieces: [
      line('社区食堂开进老小区'),
      para('本报讯（记者 丁小萍 通讯员 何涛）十二元两荤一素，七十岁以上打八折。昨天中午，翠苑二区的社区食堂开门迎客，一百二十个座位很快坐满。'),
      para('食堂由闲置车棚改建，引进专业餐饮企业运营，街道给予房租减免。负责人说，目前每天供应三餐，行动不便的老人可以打电话要求送餐上门。')] },
  ];

export const MARKET_ORDER: readonly (readonly [number, number])[] = [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [0, 3], [0, 4], [3, 0], [2, 0], [0, 5], [5, 0], [5, 1], [5, 2], [4, 0], [4, 1], [4, 2], [4, 3], [4, 4]];

export const BRIEFS: readonly MadeStory[] = [
    { kind: 'story', bylines: ['石磊'], pieces: [
      para('本报讯（石磊）昨日，市图书馆举办第八届换书大集，市民带来三千多册闲置图书，换走两千六百册。'),
      para('活动现场还设置了修书摊位，馆员演示如何补页、换封面。')] },
    { kind: 'story', bylines: ['范文'], pieces: [
      para('本报讯（范文）经过两个月改造，儿童公园的旋转木马前天重新转了起来，票价仍为五元，首日接待游客八百多人次。')] },
    { kind: 'story', bylines: [], pieces: [
      para('本报讯 自来水公司提醒用户，近期气温偏低，请做好水表和外露管道的防冻保温，发现爆管及时拨打热线。')] },
  ];

export const FAMILY_PAGE: readonly MadeStory[] = [
    { kind: 'story', headline: '给年轻父母的三点建议', bylines: ['殷晓梅'], pieces: [
      line('## 给年轻父母的三点建议'),
      line('殷晓梅'),
      para('孩子不爱说话，家长往往先着急。其实语言发展有早有晚，只要听力正常、能听懂指令，就不必过分焦虑，更不要拿别人家的孩子来比较。'),
      line('1. 多听少催'),
      para('孩子表达慢的时候，等一等，比替他说完更有用。每天留出十分钟，放下手机，听他把一件事讲完，哪怕颠三倒四也不要打断。'),
      line('2. 多读少看'),
      para('和屏幕相比，共读一本图画书能带来更多对话。读到一半停下来问问后面会怎样，孩子自然就开口了。'),
      line('3. 多玩少教'),
      para('过家家、搭积木都是练习说话的好机会。大人扮演一个什么都不懂的客人，孩子就会当起小老师。')] },
    { kind: 'story', headline: '秋燥来了怎么吃', bylines: ['滕云'], pieces: [
      line('## 秋燥来了怎么吃'),
      line('滕云'),
      para('立秋以后，空气渐渐干燥，不少人觉得口干咽痒、皮肤紧绷。中医认为燥易伤肺，饮食上宜少辛增酸，多吃梨、百合、银耳和莲藕。'),
      para('需要注意的是，脾胃虚寒的人不宜生食寒凉水果，可以把梨蒸熟了吃，既润肺又不伤胃。')] },
  ];
