import assert from 'node:assert/strict';
import { TrieBuilder } from '../../../../src/core/lexicon/trie-builder.js';
import { NO_NODE, NO_WORD, ROOT, type WordTrie } from '../../../../src/core/lexicon/word-trie.js';

const WORDS = ['中', '中国', '中国人', '中心', '人', '人民'];

function trieOf(words: readonly string[]): WordTrie {
  const builder = new TrieBuilder();
  words.forEach((word, number) => builder.append({ units: Uint16Array.from(word, (character) => character.charCodeAt(0)), length: word.length }, number + 1));
  return builder.build();
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
    const parent = trie.find('中');
    for (let node = trie.childrenFrom(parent); node < trie.childrenTo(parent); node++) children.push(String.fromCharCode(trie.unitOf(node)));
    assert.deepEqual(children, ['国', '心']);
  });

  it('has no children below a word that nothing goes on from', () => assert.equal(trie.childrenFrom(trie.find('人民')), trie.childrenTo(trie.find('人民'))));

  it('starts at the root', () => assert.equal(String.fromCharCode(trie.unitOf(trie.childrenFrom(ROOT))), '中'));
});
