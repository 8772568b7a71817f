/**
 * Common Chinese surnames in both scripts: those of the "Hundred Family Surnames" (百家姓, public domain) that the name statistics of
 * the Chinese Ministry of Public Security list among the 300 most frequent, and their traditional forms.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包代宁符阮尚舒柯纪梅童毕凌单季成霍苗涂裴谷曲盛冉翁蓝骆路游辛靳管柴蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤阳时穆农司古吉卓缪简车项连芦麦褚娄窦戚岑党宫景费卜冷晏卫米柏宗桂全佟应臧闵苟邬边卞姬仇栾丘隋刁沙商寇荣巫郎桑丛甄敖虞仲池巩明佘查麻苑迟邝封官谈鞠匡惠荆乐冀胥南班储芮湛奚幸揭楼尉燕楚咸蔚迪花茅令狄計计郁强靖皮束水支平伏原胜郜仝岱利苍贝权谌竹殷洪傅詹阚占冼荀植晋辜揭侍粟楚檀晁蔺郗郏郦鄢廉於昝诸裘贡逄邸濮沃汲浦满戈扈帅师庾弓归宣宓宦寿尧巢习仰漆甯禹糜莘亓仉修缴练库矫敬鹿衣卞亢闻宰' +
  '張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蔣葉蘇呂盧鍾譚陸範賈鄒韋龍賀顧龔萬錢嚴湯龐顏莊聶魯歐關蘭紀畢單塗盛穀藍駱蕭饒陽時農簡車項連蘆麥婁竇黨費衛應閔鄔邊欒榮叢鞏鄺談樂儲強權諶閻諸貢師歸壽習練聞瀋鄔酈';
const COMPOUND = ['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '东方', '東方', '皇甫', '尉迟', '尉遲', '公孙', '公孫', '夏侯', '慕容', '令狐', '司徒', '端木', '南宫', '南宮', '长孙', '長孫'];

/** Whether the text begins like a Chinese personal name. */
export function beginsWithSurname(name: string): boolean {
  return SINGLE.includes(name[0] ?? ' ') || beginsWithCompoundSurname(name);
}

/** Whether the text begins with a surname of two characters. */
export function beginsWithCompoundSurname(name: string): boolean {
  return COMPOUND.some((surname) => name.startsWith(surname));
}
