import assert from 'node:assert/strict';
import { NO_NODE, NO_WORD, ROOT, WordTrie } from '../../../../src/core/lexicon/word-trie.js';

const WORDS = ['中', '中国', '中国人', '中心', '人', '人民'];

function trieOf(words: readonly string[]): WordTrie {
  const trie = new WordTrie(2);
  words.forEach((word, number) => trie.append({ units: Uint16Array.from(word, (character) => character.charCodeAt(0)), length: word.length }, number + 1));
  return trie;
}

describe('WordTrie', () => {
  const trie = trieOf(WORDS);

  WORDS.forEach((word, number) => {
    it(`finds ${word}`, () => assert.equal(trie.wordAt(trie.find(word)), number + 1));
  });

  it('knows a beginning that is no word', () => {
    const beginning = trieOf(['共和国']).find('共和');
    assert.notEqual(beginning, NO_NODE);
  });

  it('gives no word for a mere beginning', () => {
    const other = trieOf(['共和国']);
    assert.equal(other.wordAt(other.find('共和')), NO_WORD);
  });

  it('finds nothing that was not added', () => assert.equal(trie.find('中人'), NO_NODE));

  it('lists the children of a node in order', () => {
    const children: string[] = [];
    for (let node = trie.firstChild(trie.find('中')); node > 0; node = trie.nextSibling(node)) children.push(String.fromCharCode(trie.unitOf(node)));
    assert.deepEqual(children, ['国', '心']);
  });

  it('has no children below a word that nothing goes on from', () => assert.equal(trie.firstChild(trie.find('人民')), 0));

  it('starts at the root', () => assert.equal(String.fromCharCode(trie.unitOf(trie.firstChild(ROOT))), '中'));
});
