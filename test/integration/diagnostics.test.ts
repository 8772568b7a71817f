import { strict as assert } from 'node:assert';
import { commands, ConfigurationTarget, DiagnosticSeverity, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import { awaitDiagnostics, diagnosticsOf, ruleOf } from './support/diagnostics.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage } from './support/workspace.js';

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('should name the rule, link to its description and cover the artifact', async () => {
    const { document } = await openPage('市委书记在会上说,要把工作做好。\n');
    const [problem] = await awaitDiagnostics(document, 'the comma', (found) => found.length === 1);
    assert.ok(problem);
    assert.deepEqual(problem.range, new Range(0, 8, 0, 9));
    assert.equal(problem.source, 'Galley');
    assert.equal(problem.severity, DiagnosticSeverity.Information);
    assert.ok(typeof problem.code === 'object');
    assert.equal(problem.code.value, 'halfwidth-punct');
    const description = await workspace.openTextDocument(problem.code.target);
    assert.match(description.getText(), /^### halfwidth-punct\n\n/);
  });

  it('should sum up a mechanical rule with more than 20 hits at its first', async () => {
    const { document } = await openPage(`一${',二'.repeat(21)}。\n`);
    const [problem, ...others] = await awaitDiagnostics(document, 'the summary', (found) => found.length > 0);
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.deepEqual(problem.range, new Range(0, 1, 0, 2));
    assert.match(problem.message, /^21 × half-width punctuation; “fix all” mends them together\. Here: /);
  });

  it('should list 20 hits of a mechanical rule one by one', async () => {
    const { document } = await openPage(`一${',二'.repeat(20)}。\n`);
    assert.equal((await awaitDiagnostics(document, 'the commas', (found) => found.length > 0)).length, 20);
  });

  it('should sum up the glosses of a scraped page', async () => {
    const { document } = await openPage('創(chuàng)建工作成效明顯。\n\n'.repeat(21));
    const problems = await awaitDiagnostics(document, 'the summary', (found) => found.some((problem) => ruleOf(problem) === 'pinyin-gloss'));
    const [gloss, ...others] = problems.filter((problem) => ruleOf(problem) === 'pinyin-gloss');
    assert.ok(gloss);
    assert.deepEqual(others, []);
    assert.deepEqual(gloss.range, new Range(0, 1, 0, 9));
    assert.equal(gloss.severity, DiagnosticSeverity.Warning);
    assert.match(gloss.message, /^21 × pinyin gloss; “fix all” mends them together\. Here: /);
  });

  it('should follow the text', async () => {
    const { document } = await openPage('他说,好。\n');
    await awaitDiagnostics(document, 'the comma', (found) => found.length === 1);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, 0, 3), '他说，');
    await workspace.applyEdit(edit);
    await awaitDiagnostics(document, 'no comma', (found) => found.length === 0);
  });

  it('should leave out rules that are switched off', async () => {
    const { document } = await openPage('他说,好。');
    await awaitDiagnostics(document, 'both problems', (found) => found.map(ruleOf).join() === 'halfwidth-punct,no-final-newline');
    const configuration = workspace.getConfiguration('galley', document);
    await configuration.update('rules.disabled', ['halfwidth-punct'], ConfigurationTarget.Workspace);
    try {
      await awaitDiagnostics(document, 'one problem', (found) => found.map(ruleOf).join() === 'no-final-newline');
    } finally {
      await configuration.update('rules.disabled', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('should go when the page is closed', async () => {
    const file = Uri.joinPath(freshFolder(), 'page.ocr.txt');
    await workspace.fs.writeFile(file, new TextEncoder().encode('他说,好。\n'));
    await commands.executeCommand('vscode.open', file);
    const document = await until('the page', () => workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString()));
    await awaitDiagnostics(document, 'the comma', (found) => found.length === 1);
    await closeEditors();
    await until('no diagnostics', () => diagnosticsOf(document).length === 0);
  });
});
