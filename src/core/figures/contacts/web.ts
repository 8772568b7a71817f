import { found, type FigureReader } from '../source.js';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/y;
const URL = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&*+,;=%]{3,512}/y;
const TRAILING = /[.,;:!?\]]+$/;

/** Reads an e-mail address. */
export const readEmail: FigureReader = ({ text }, at) => {
  EMAIL.lastIndex = at;
  const address = EMAIL.exec(text)?.[0].replace(TRAILING, '');
  return address === undefined ? undefined : found({ kind: 'email', start: at, end: at + address.length, value: address, unit: '' });
};

/** Reads a web address with its scheme or with `www.`; the mark that ends the sentence stays outside. */
export const readUrl: FigureReader = ({ text }, at) => {
  URL.lastIndex = at;
  const address = URL.exec(text)?.[0].replace(TRAILING, '');
  return address === undefined ? undefined : found({ kind: 'url', start: at, end: at + address.length, value: address, unit: '' });
};
