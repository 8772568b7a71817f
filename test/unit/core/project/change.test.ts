import { strict as assert } from 'node:assert';
import { applyChanges } from '../../../../src/core/project/change.js';
import { readProject } from '../../../../src/core/project/read-project.js';
import { addWord, removeWord } from '../../../../src/core/project/words.js';

describe('applyChanges', () => {
  it('should begin a file that is not there yet', () => {
    assert.equal(applyChanges('', [{ path: ['words'], value: ['余秋雨'] }]), '{\n  "words": [\n    "余秋雨"\n  ]\n}\n');
  });

  it('should keep comments, unknown members and the layout around the change', () => {
    const text = '{\n  // ours\n  "later": { "a": 1 },\n  "words": ["甲"]\n}\n';
    assert.equal(applyChanges(text, [{ path: ['words', 1], value: '乙' }]), '{\n  // ours\n  "later": { "a": 1 },\n  "words": [\n    "甲",\n    "乙"\n  ]\n}\n');
  });

  it('should make the way to a deep member', () => {
    assert.deepEqual(JSON.parse(applyChanges('{}', [{ path: ['pages', 'a/b.txt', 'status'], value: 'checked' }])), { pages: { 'a/b.txt': { status: 'checked' } } });
  });

  it('should take a member out', () => {
    assert.deepEqual(JSON.parse(applyChanges('{"words": ["甲"], "later": 1}', [{ path: ['words'], value: undefined }])), { later: 1 });
  });

  it('should keep the line ends of the file', () => {
    assert.equal(applyChanges('{\r\n  "words": []\r\n}\r\n', [{ path: ['later'], value: 1 }]), '{\r\n  "words": [],\r\n  "later": 1\r\n}\r\n');
  });

  it('should refuse a file that is no JSON', () => {
    assert.throws(() => applyChanges('{"words": [', [{ path: ['words'], value: [] }]), SyntaxError);
  });
});

describe('the words of a project', () => {
  const { project } = readProject('{"words": ["甲"]}');

  it('should be added once', () => {
    assert.deepEqual(addWord(project, '乙'), [{ path: ['words'], value: ['甲', '乙'] }]);
    assert.deepEqual(addWord(project, '甲'), []);
  });

  it('should be taken out again', () => {
    assert.deepEqual(removeWord(project, '甲'), [{ path: ['words'], value: [] }]);
    assert.deepEqual(removeWord(project, '乙'), []);
  });
});
