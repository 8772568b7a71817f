import { strict as assert } from 'node:assert';
import { loadEncodings, type Encodings } from '../../../../src/core/encoding/encodings.js';
import { findMojibake } from '../../../../src/core/encoding/mojibake.js';
import { LineIndex } from '../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { readAsset } from '../../assets.js';
import { translatedLines } from './misreading-pages.js';

/** Clauses of our own, from which lines are put together. */
const CLAUSES: Record<string, readonly string[]> = {
  'simplified Chinese': [
    '记者近日从龚家镇获悉', '翟、龙、邹、郗四户村民喜迁新居', '鹿茸、蕨菜和魔芋远销海外', '邕江两岸鳞次栉比', '颜真卿书法展在鄱阳开幕', '他把髓心和韧皮部分开', '参赛者来自阚家湾',
    '黔东南的侗寨灯火璀璨', '老艺人用篾刀剖竹', '喀斯特溶洞里钟乳石嶙峋', '演员阮玉饰演窦娥', '村民在晒场上扬稗子', '今年气温达39.5℃', '每股涨0.35元',
  ],
  'traditional Chinese': [
    '記者日前從龔家鎮獲悉', '瞿、龐、鄒、酈四戶喜遷新居', '鱷魚、鸚鵡與鵜鶘同園展出', '灕江兩岸鱗次櫛比', '顏真卿書法展在鄱陽開幕', '工匠以鑿子雕琢欄杆', '龜裂的田地終獲甘霖',
    '臺灣欒樹開滿黃花', '耆老憶述當年爨底下村', '鐘乳石嶙峋奇絕', '演員飾演竇娥', '農婦曬穀於埕前', '氣溫達三十九度', '每股漲○．三五元',
  ],
  'Japanese': [
    '昨日、市内の小学校で運動会が開かれた', '児童たちは元気に走りました', '駅前の喫茶店でコーヒーを飲む', '鰻の蒲焼きが名物だ', '囲碁の対局は引き分け', '雪囲いの準備が進む', 'ﾊﾝｶｸの見出しも残る',
    '県議会は予算案を可決', '榊原さんは挨拶した', '渋滞は二十キロに及んだ',
  ],
  'Korean': [
    '어제 시내 초등학교에서 운동회가 열렸다', '어린이들이 힘차게 달렸습니다', '역 앞 다방에서 커피를 마신다', '국회는 예산안을 통과시켰다', '쌀값이 뛰고 있다', '옛 궁궐의 뜰을 거닐었다', '꽃샘추위가 닥쳤다',
    '大統領은 會見을 했다', '값싼 햇볕에 빨래를 널었다',
  ],
  'French': [
    'L’élève zélé a été reçu à l’école', 'Noël à Évian : « très bien ! »', 'Où êtes-vous né ?', 'le cœur, l’œuvre et la sœur', 'Çà et là, des forêts brûlées', 'ÉTÉ CHAUD À NÎMES', 'prévôté, naïveté, ambiguïté', 'Les « à-côtés » d’un maïs à 12 €',
  ],
  'German': [
    'Müßiggang ist aller Laster Anfang', 'Die Bürgermeisterin eröffnete das Schützenfest', 'größere Flüsse führen Hochwasser', 'ÖPNV-Tarife steigen', 'Übermäßige Hitze in Köln', 'Er sagte: „Schöne Grüße!“', 'Straßenbahn fährt über die Brücke', 'für 5 € je Pfund',
  ],
};

const LINES_EACH = 2000;

const SURNAMES = '王龚翟邹郗阚颜瞿龙李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾';
const GIVEN = '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂鹏辉玲婷浩宇轩梓涵欣怡俊豪晨曦雨桐婉婧琳瑶璐倩雯钰莹莉萍峰斌彬炜煜烨熠昊昱晟晗翰翔骏骁驰';

/** Languages of TypeScript's messages. */
const TRANSLATIONS = ['zh-cn', 'zh-tw', 'ja', 'ko', 'fr', 'de', 'es', 'it', 'pt-br', 'cs', 'pl', 'tr', 'ru'];

describe('mojibake in clean text', () => {
  let encodings: Encodings;
  before(async () => {
    encodings = await loadEncodings(readAsset);
  });

  const assertSilent = (lines: readonly string[]): void => {
    for (const text of [lines.join('\n'), lines.map((line) => `记者了解到：${line}`).join('\n')]) {
      assert.deepEqual(runToEnd(findMojibake(text, new LineIndex(text), encodings)), []);
    }
  };

  for (const [language, clauses] of Object.entries(CLAUSES)) {
    it(`should be silent on ${language}, as a page and within a Chinese page`, () => {
      let seed = 1;
      const pick = (): string => clauses[(seed = (seed * 48271) % 0x7fffffff) % clauses.length]!;
      const joint = language.endsWith('Chinese') || language === 'Japanese' ? '，' : ', ';
      assertSilent(Array.from({ length: LINES_EACH }, () => Array.from({ length: 1 + seed % 4 }, pick).join(joint)));
    }).timeout(60000);
  }

  for (const language of TRANSLATIONS) {
    it(`should be silent on translated messages in ${language}, as a page and within a Chinese page`, () => {
      const lines = translatedLines(language);
      assert.ok(lines.length > 2000);
      assertSilent(lines);
    }).timeout(60000);
  }

  for (const separator of ['、', ' ', '']) {
    it(`should be silent on lists of names set off by ${JSON.stringify(separator)}, in which no character is frequent`, () => {
      let seed = 7;
      const pick = (characters: string): string => characters.charAt((seed = (seed * 48271) % 0x7fffffff) % characters.length);
      const name = (): string => pick(SURNAMES) + pick(GIVEN) + (seed % 3 === 0 ? '' : pick(GIVEN));
      assertSilent(Array.from({ length: LINES_EACH }, () => Array.from({ length: 10 + seed % 30 }, name).join(separator)));
    }).timeout(60000);
  }
});
