// Measures the view of stories with a workspace of thousands of pages (test/integration/*.archive.ts), in a real VS Code.
import { runHostBench } from '../../test/host/integration.mjs';

process.on('SIGINT', () => process.exit(130));
const { failed } = await runHostBench('.archive', 3_600_000);
process.exit(failed === 0 ? 0 : 1);
