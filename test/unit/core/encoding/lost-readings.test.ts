import { strict as assert } from 'node:assert';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readingsOf } from '../../../../src/core/encoding/lost-readings.js';
import { unpack, type EncodingName } from '../../../../src/core/encoding/code-table.js';
import { readAsset } from '../../assets.js';

describe('the readings of a character that has lost its last byte', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  for (const [encoding, text, at] of [
    ['utf-8', '市委书记在会上说', 3], ['utf-8', '全市各级部门认真落实', 8], ['utf-8', '发展经济，扩大内需', 6], ['gb18030', '人民政府办公室', 2],
  ] as const satisfies readonly (readonly [EncodingName, string, number])[]) {
    it(`should begin with what makes a word in ${text}, of ${encoding}`, () => {
      const { encodings, language } = knowledge;
      assert.ok(encodings && language);
      const table = encodings.tables[encoding];
      const bytes = unpack(table.encode(text.charCodeAt(at)));
      const packed = [...bytes.slice(0, -1), 0].reduce((sum, byte) => sum * 0x100 + byte, 0);
      const broken = `${text.slice(0, at)}□${text.slice(at + 1)}`;
      const readings = readingsOf(broken, { at, bytes: packed }, table, { costs: encodings.costs, lexicon: language.lexicon });
      assert.equal(readings[0], text.charAt(at));
      assert.ok(readings.length > 10);
    });
  }

  it('should tell common characters where two bytes of three are lost, and none without the text around', () => {
    const { encodings, language } = knowledge;
    assert.ok(encodings && language);
    const lost = { at: 3, bytes: 0xe80000 };
    const readings = readingsOf('市委书□在会上说', lost, encodings.tables['utf-8'], { costs: encodings.costs, lexicon: language.lexicon });
    assert.equal(readings[0], '记');
    assert.deepEqual(readingsOf('市委书□在会上说', lost, encodings.tables['utf-8'], { costs: encodings.costs, lexicon: undefined }), []);
  });
});
