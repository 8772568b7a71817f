import { before, type FigureReader } from '../source.js';

const PIECE_BEFORE = /[车車俥马馬傌炮砲包兵卒相象仕士帅帥将將前后後]$/;
const MOVE = /[1-9１-９]\s?[平进進退]\s?[1-9１-９](?![\d.年月日个個名人元万萬亿億胜勝负負平%％])/y;

/** Passes over a move of Chinese chess: 将5平4, 炮8进7. */
export const passChessMove: FigureReader = ({ text }, at) => {
  if (!PIECE_BEFORE.test(before(text, at, 1))) return undefined;
  MOVE.lastIndex = at;
  return MOVE.test(text) ? { end: MOVE.lastIndex } : undefined;
};
