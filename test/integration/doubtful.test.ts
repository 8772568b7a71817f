import { strict as assert } from 'node:assert';
import { commands } from 'vscode';
import { galley } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

describe('doubtful look-alikes', () => {
  afterEach(closeEditors);

  it('should come and go by one command', async () => {
    const { document } = await openPage('会议要求各部门加强协作，霾歃裰黍坍镧瓯，切实做好今年的防汛工作，确保安全。\n');
    const { proofs } = await galley();
    const suspects = (): number => proofs.get(document)?.analysis.artifacts.filter(({ rule }) => rule === 'suspect-text').length ?? 0;
    await proofs.fresh(document);
    assert.equal(suspects(), 0);
    await commands.executeCommand('galley.toggleDoubtful');
    await until('a suspect passage', () => suspects() === 1);
    await commands.executeCommand('galley.toggleDoubtful');
    await until('no suspect passage', () => suspects() === 0);
  });
});
