/** Who met, asked or told, before what it was: 全市农村工作会议提出. */
const TELLS = /(?:提出|[强強][调調]|指出|要求|表示|[认認][为為]|宣布|宣佈|透露|披露|[获獲]悉|[讨討][论論]通[过過])[：:]?$|[—―]{1,3}$|[：:]$/u;
/** The occasion, the reason or the way: 在全省运动会上, 为迎接…, 从“等着批”到“帮着办”. */
const OCCASION = /^(?:[在于於].{2,}[上中下里裡前后後]|[为為][了迎让讓推加落]|[随隨][着著]|面[对對]|[围圍][绕繞]|自.{2,}以[来來]|[从從].{2,}到.{2,})|(?:之[际際]|前夕|期[间間])$/u;
/** Two or more phrases of four characters each, without a subject: 齐心协力 真抓实干. */
const SLOGAN = /^\p{Script=Han}{4}(?:[ \u3000]\p{Script=Han}{4})+$/u;

/** Whether a heading leads in to the one below it: it names the occasion, says who told what follows, or is a slogan. */
export function leadsIn(bare: string): boolean {
  return TELLS.test(bare) || OCCASION.test(bare) || SLOGAN.test(bare);
}
