// Measurements against their limits: test/**/*.bench.ts, in Node and in a real VS Code.
import { runHostBench } from '../test/host/integration.mjs';
import { runUnit } from '../test/host/unit.mjs';

process.on('SIGINT', () => process.exit(130));
const results = [await runUnit({ title: 'Measurements, Node', suffix: '.bench' }), await runHostBench()];
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exit(failed === 0 ? 0 : 1);
