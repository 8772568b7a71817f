/**
 * The commonest characters of modern Chinese in simplified form, most frequent first (the head of the published frequency lists of the
 * State Language Commission's corpus of contemporary Chinese).
 */
export const FREQUENT_HAN =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家' +
  '电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明' +
  '看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边' +
  '流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶' +
  '油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集' +
  '温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何' +
  '除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

/** How many of them count as very frequent. */
export const VERY_FREQUENT = 100;

/** The commonest syllables of Korean, most frequent first (counts in general Korean text; any large corpus gives the same head). */
export const FREQUENT_HANGUL =
  '이다는을의에가고하를지은도사로한대리기자인시서아나들수과어만일부정해있스전그제장라보으주원적게구상동여조성유계발무면것위연국요미관선회신경세공실화진안' +
  '중소마모생히금문방학영당운재간비산교속평업분체말치물용식등통니습았었했';
