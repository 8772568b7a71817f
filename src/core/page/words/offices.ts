/** Where people work or study: before a name it says whose it is, where the line stands below a text. */
export const OFFICE =
  '(?:[厂廠]|[矿礦]|公司|校|[小中大][学學]|[学學][院会會]|院|[厅廳局部]|[处處]|科|站|所|[队隊组組团團班社]|社[区區]|中心|[报報]社?|[协協][会會]|作[协協]|文[联聯]|[系级級届屆连連营營])';
/** Where people live: a heading may end so as well, before a word that only looks like a name. */
export const PLACE = '(?:市|[县縣]|[区區]|[乡鄉]|[镇鎮]|[村庄莊屯寨堡铺舖沟溝坪]|街道|胡同|里|巷|路|弄|宿舍|[号號])';
/** What people are. */
export const PERSON = '(?:[读讀]者|居民|市民|村民|[农農]民|[职職]工|工人|教[师師]|老[师師]|[学學]生|家[长長]|[顾顧]客|乘客|旅客|用[户戶]|[业業]主|[观觀听聽][众眾]|股民|球迷|司[机機]|[战戰]士|女工|[员員]工|社[员員]|[干幹]部|[医醫][生师師]|[护護]士|店主|青年|[会會][计計]|工程[师師]|[营營][业業][员員]|通[讯訊][员員]|[记記]者|[编編]者|教授|[乡鄉镇鎮县縣市区區村院校局处處所][长長]|[理董]事[长長]|主任|[总總]?[经經]理|[编編][辑輯]|[离離退]休\\p{Script=Han}{2,4})';
