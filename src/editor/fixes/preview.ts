import * as vscode from 'vscode';
import { applyEdits } from '../../core/text/edits.js';
import { editsOf, type EditClass } from './edit-class.js';
import { classItem, pickTicked, type ClassItem } from './pick-ticked.js';
import type { ProposedTexts } from './proposed-texts.js';

/** Shows a page before and after a bulk change, side by side, and lets the reader leave out classes of fixes. */
export class Preview {
  constructor(private readonly proposed: ProposedTexts) {}

  /** @returns the classes that the reader left ticked, or undefined when the change was called off */
  async choose(document: vscode.TextDocument, title: string, classes: readonly EditClass[]): Promise<EditClass[] | undefined> {
    const text = document.getText();
    const render = (chosen: readonly EditClass[]): void => this.proposed.propose(document.uri, applyEdits(text, editsOf(chosen)));
    render(classes);
    try {
      await this.proposed.compare(document.uri, title, { preview: false });
      const picked = await pickTicked<ClassItem>(title, classes.map(classItem), { onDidTick: (items) => render(items.map(editClassOf)) });
      return picked?.map(editClassOf);
    } finally {
      await this.proposed.withdraw();
    }
  }
}

function editClassOf({ editClass }: ClassItem): EditClass {
  return editClass;
}
