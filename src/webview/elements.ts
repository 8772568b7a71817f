/** What an element can be made of: attributes, listeners, text. */
interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly click?: () => void;
}

/** A new HTML element. Text never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, parts: Parts = {}, ...children: readonly Node[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  fill(made, parts, children);
  return made;
}

/** A new SVG element. */
export function shape<K extends keyof SVGElementTagNameMap>(name: K, parts: Parts = {}, ...children: readonly Node[]): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  fill(made, parts, children);
  return made;
}

function fill(made: Element, { class: className, text, attributes = {}, click }: Parts, children: readonly Node[]): void {
  if (className !== undefined) made.setAttribute('class', className);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (click) made.addEventListener('click', click);
  made.append(...children);
}
