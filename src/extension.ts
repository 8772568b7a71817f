export { activate } from './activate.js';
