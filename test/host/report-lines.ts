/** One line of the report, as the runner outside reads it from what the tests print. */
type ReportLine =
  | { event: 'start'; test: string }
  | { event: 'pass'; test: string; milliseconds: number }
  | { event: 'skip'; test: string }
  | { event: 'retry'; test: string; error: string }
  | { event: 'fail'; test: string; error: string }
  | { event: 'measure'; name: string; value: number; unit: string; limit: number }
  | { event: 'progress'; text: string }
  | { event: 'share'; name: string; reached: number; all: number; share: number; least: number };

/** Marks a report line among everything else that is printed; `report.mjs` reads it. */
const mark = '@galley-test ';

/** The Mocha reporter that tells the runner outside, line by line, which test starts and how it ends. */
export default function reportLines(runner: Mocha.Runner): void {
  runner.on('test', (test) => say({ event: 'start', test: test.fullTitle() }));
  runner.on('pass', (test) => say({ event: 'pass', test: test.fullTitle(), milliseconds: test.duration ?? 0 }));
  runner.on('pending', (test) => say({ event: 'skip', test: test.fullTitle() }));
  runner.on('retry', (test: Mocha.Test, error: unknown) => say({ event: 'retry', test: test.fullTitle(), error: describeError(error) }));
  runner.on('fail', (test, error: unknown) => say({ event: 'fail', test: test.fullTitle(), error: describeError(error) }));
}

/** Prints one line of the report. */
export function say(line: ReportLine): void {
  console.log(mark + JSON.stringify(line));
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
