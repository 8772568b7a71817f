const mark = '@galley-test ';
const consoleLines = 200;

/** What the server says without its native modules, without a network, and without a Chat; nothing of it is ours. */
const noise = /Could not locate the bindings file|native-watchdog|workbench\.contrib|\[lifecycle\]|authentication provider|remote-connection|\[Service Worker\]|open-vsx|extensionquery|Resolv(ing|ed) connection token|Creating a socket|AgentHost|AccountPolicyGate|reconnection-grace-time|builtin extensions cache/;

/** Hears what one suite prints: shows how each test ends, counts, and keeps the rest for the case of a failure. */
export class SuiteReport {
  passed = 0;
  failed = 0;
  lastStarted = 'the start of the suite';
  lastHeard = performance.now();
  #failures = [];
  #aside;
  #console = [];

  /**
   * @param {{ longest?: number, aside?: boolean }} [options] `longest`: how long the suite may take, in milliseconds; `aside`: prints at
   *   its end only, since another suite prints meanwhile
   */
  constructor(title, { longest = 900_000, aside = false } = {}) {
    this.title = title;
    this.longest = longest;
    this.#aside = aside ? [] : undefined;
    this.#print(`\n${title}`);
  }

  /** @param {string} text one message of the console, of one or more lines */
  hear(text) {
    const at = text.indexOf(mark);
    if (at < 0) return this.#keep(text);
    this.take(JSON.parse(text.slice(at + mark.length)));
  }

  /** @param {object} line what `report-lines.ts` says: a test starts, or how it ends */
  take(line) {
    this.lastHeard = performance.now();
    if (line.event === 'start') this.lastStarted = line.test;
    if (line.event === 'pass') this.#pass(line);
    if (line.event === 'measure') this.#print(`  ${line.name}: ${line.value} ${line.unit} (at most ${line.limit})`);
    if (line.event === 'progress') this.#print(`  … ${line.text}`);
    if (line.event === 'share') this.#print(`  ${line.name}: ${line.reached} of ${line.all}, ${line.share} % (at least ${line.least} %)`);
    if (line.event === 'skip') this.#print(`  - ${line.test}`);
    if (line.event === 'retry') this.#print(`  ↻ ${line.test}\n${line.error.replaceAll(/^/gm, '      ')}`);
    if (line.event === 'fail') this.fail(line.test, line.error);
  }

  fail(test, error) {
    this.failed += 1;
    this.#failures.push({ test, error });
    this.#print(`  ✘ ${test}`);
  }

  /** Prints the failures with their reasons, and the console behind them. */
  conclude() {
    const aside = this.#aside;
    this.#aside = undefined;
    if (aside) this.#print(aside.join('\n'));
    for (const { test, error } of this.#failures) this.#print(`\n✘ ${test}\n${error.replaceAll(/^/gm, '    ')}`);
    if (this.failed > 0 && this.#console.length > 0) this.#print(`\nConsole of ${this.title}:\n${this.#console.join('\n').replaceAll(/^/gm, '    ')}`);
    this.#print(`${this.title}: ${this.passed} passing, ${this.failed} failing`);
    return { passed: this.passed, failed: this.failed };
  }

  #print(line) {
    if (this.#aside) this.#aside.push(line);
    else console.log(line);
  }

  #pass({ test, milliseconds }) {
    this.passed += 1;
    this.#print(`  ✔ ${test}${milliseconds > 500 ? ` (${milliseconds} ms)` : ''}`);
  }

  #keep(text) {
    if (noise.test(text)) return;
    this.#console.push(text);
    if (this.#console.length > consoleLines) this.#console.shift();
  }
}
