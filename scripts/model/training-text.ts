import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick } from './random.js';

const MANUALS = [
  '/usr/share/doc/debian-handbook/html/zh-CN',
  '/usr/share/debian-reference',
  '/usr/share/doc/maint-guide-zh-cn/html',
  '/usr/share/doc/kicad/help/zh',
  '/usr/share/gimp/2.0/help/zh_CN',
  '/usr/share/libreoffice/help/zh-CN/text/shared',
  '/usr/share/libreoffice/help/zh-CN/text/swriter',
];
const CHINESE_FILE = /(?:zh-cn\.html|\.html)$/u;
const WRITTEN = 'scripts/model/text/training';
const PAGE_LENGTH = 4500;

const SURNAMES = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌辉鹏飞宇浩轩梓涵欣怡佳琪思雨晨志海波春梅雪松林峰云龙凤珍琴莲菊香根生福贵德胜利民才发金银宝庆祥瑞康宁安永长远方正义仁礼智信忠孝廉洁清源泉溪淑贤慧巧翠荣耀光亮朝阳旭东晓昕昊天泽润沛霖钰铭鑫森焱垚');
const PLACES = Array.from('安宁平和清远新丰石龙马沙河江溪桥口坪坝湾塘洲浦岗岭坡沟泉池潭港渡堡寨屯庄集店铺营关山峰云阳阴东西南北中上下大小长高白黑红青黄金银铜铁竹松柳杨梅桃李枣栗莲荷苇芦荆楚吴越秦晋齐鲁燕赵蜀渝黔滇桂粤闽赣皖苏浙湘鄂豫冀');
const SOUNDS = Array.from('阿埃艾奥巴贝比波布茨达戴丹道德迪蒂多恩尔法菲费弗夫盖冈戈格古哈海赫亨霍基吉加贾杰卡凯坎考科克肯库拉莱赖兰劳勒里利莉列林琳隆卢鲁路罗洛马玛麦曼门蒙米密莫姆穆纳娜内尼诺欧帕佩彭皮珀普奇齐乔切琴热瑞萨赛桑瑟森沙申什史斯丝苏孙索塔泰坦特提廷图托瓦威韦维温沃乌武西希锡亚延耶叶伊因尤约泽扎珍兹佐');
const FIRMS = Array.from('华恒信达盛泰瑞祥丰源鑫隆宏远康佳美天宇星辰海联创博科通力诚嘉润德业兴润东方中金玉泉龙腾飞');

const several = (from: readonly string[], least: number, most: number, random: () => number): string =>
  Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => pick(from, random)).join('');

const BLANKS: Readonly<Record<string, (random: () => number) => string>> = {
  人: (random) => pick(SURNAMES, random) + several(GIVEN, 1, 2, random),
  地: (random) => several(PLACES, 2, 2, random),
  译: (random) => several(SOUNDS, 2, 5, random),
  司: (random) => several(FIRMS, 2, 3, random),
};

/** The paragraphs written for the fitting, their blanks filled by invented names. */
export function writtenParagraphs(random: () => number): string[] {
  return readdirSync(WRITTEN).sort().flatMap((name) => readFileSync(join(WRITTEN, name), 'utf8').trim().split('\n'))
    .map((paragraph) => paragraph.replace(/\{(.)\}/gu, (blank, kind: string) => BLANKS[kind]?.(random) ?? blank));
}

function paragraphsOf(html: string): string[] {
  const plain = html.replace(/<(script|style|pre)[^>]*>[\s\S]*?<\/\1>/giu, '');
  return plain.split(/<\/(?:p|li|div|h\d|td|dt|dd)>/iu)
    .map((piece) => piece.replace(/<[^>]+>/gu, '').replace(/&[a-z#0-9]+;/giu, '').replace(/\s+/gu, ''))
    .filter((piece) => (piece.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) > Math.max(20, piece.length * 0.75));
}

/** Running text of the Chinese manuals of Debian packages, each paragraph once. */
function manualParagraphs(random: () => number): string[] {
  const seen = new Set<string>();
  for (const folder of MANUALS) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => CHINESE_FILE.test(name)).sort();
    for (const file of files) {
      if (folder.endsWith('reference') && !file.includes('zh-cn')) continue;
      for (const paragraph of paragraphsOf(readFileSync(join(folder, file), 'utf8'))) if (random() < 0.6) seen.add(paragraph);
    }
  }
  return [...seen];
}

function inPages(paragraphs: readonly string[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const paragraph of paragraphs) {
    page += `${paragraph}\n`;
    if (page.length < PAGE_LENGTH) continue;
    pages.push(page);
    page = '';
  }
  return page === '' ? pages : [...pages, page];
}

/** Pages of right text to put errors into: what was written for it, several times with other names, and manuals. */
export function trainingPages(rounds: number, manualShare: number, random: () => number): string[] {
  const written = Array.from({ length: rounds }, () => writtenParagraphs(random).sort(() => random() - 0.5)).flatMap(inPages);
  const manuals = inPages(manualParagraphs(random)).filter(() => random() < manualShare);
  return [...written, ...manuals];
}
