import { strict as assert } from 'node:assert';
import { commands, ConfigurationTarget, Position, Selection, workspace, type TextEditor } from 'vscode';
import { askLanguageModel } from '../../src/editor/commands/ask-language-model.js';
import type { OfferedModel } from '../../src/editor/language-model/offered.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const PAGE = '第一段说的是天气晴朗。\n\n他在桥头卖了三十年的烧饼，从不短斤少两。\n';

/** Remembers what it was asked. */
class FakeModel implements OfferedModel {
  readonly name = 'Model of the test';
  readonly questions: string[] = [];

  constructor(private readonly answer: string) {}

  ask(question: string): Promise<string> {
    this.questions.push(question);
    return Promise.resolve(this.answer);
  }
}

async function switchOn(on: boolean): Promise<void> {
  await workspace.getConfiguration('galley').update('languageModel.enabled', on || undefined, ConfigurationTarget.Global);
}

/** Asks about the second paragraph. */
async function ask(editor: TextEditor, model: FakeModel, consent: boolean): Promise<unknown> {
  await proofOf(editor);
  editor.selection = new Selection(new Position(2, 3), new Position(2, 3));
  const { proofs, knowledge, answers } = await galley();
  return await askLanguageModel({ proofs, knowledge, answers, offered: () => Promise.resolve([model]), consent: () => Promise.resolve(consent) }).execute();
}

const ANSWER = '[{"phrase": "从不短斤", "wrong": "斤", "right": "斥"}, {"phrase": "烧饼", "wrong": "饼", "right": "猫"}]';

describe('asking a language model', () => {
  afterEach(async () => {
    await switchOn(false);
    await closeEditors();
  });

  it('should be off unless it is switched on', async () => {
    const model = new FakeModel(ANSWER);
    assert.equal(await ask(await openPage(PAGE), model, true), false);
    assert.deepEqual(model.questions, []);
  });

  it('should do nothing where VS Code offers no model', async () => {
    await switchOn(true);
    await proofOf(await openPage(PAGE));
    assert.equal(await commands.executeCommand('galley.askLanguageModel'), false);
  });

  it('should send nothing without consent', async () => {
    await switchOn(true);
    const editor = await openPage(PAGE);
    const model = new FakeModel(ANSWER);
    assert.equal(await ask(editor, model, false), false);
    assert.deepEqual(model.questions, []);
    assert.deepEqual((await proofOf(editor)).analysis.artifacts.filter(({ rule }) => rule === 'lookalike-char'), []);
  });

  it('should send that paragraph alone, and show what looks alike as a doubtful fix until the paragraph changes', async () => {
    await switchOn(true);
    const editor = await openPage(PAGE);
    const model = new FakeModel(ANSWER);
    assert.equal(await ask(editor, model, true), true);
    assert.equal(model.questions.length, 1);
    assert.ok(model.questions[0]?.includes('他在桥头卖了三十年的烧饼') && !model.questions[0].includes('第一段'));
    const answered = async (): Promise<unknown[]> => (await proofOf(editor)).analysis.artifacts.filter(({ rule }) => rule === 'lookalike-char')
      .map(({ start, certainty, fixes }) => [PAGE.slice(start - 1, start + 2), certainty, fixes.map(({ edits }) => edits.map(({ text }) => text).join())]);
    await until('the answer on the page', async () => (await answered()).length > 0);
    assert.deepEqual(await answered(), [['短斤少', 'doubtful', ['斥']]]);
    await editor.edit((builder) => builder.insert(new Position(2, 0), '听说'));
    assert.deepEqual(await answered(), []);
  });
});
