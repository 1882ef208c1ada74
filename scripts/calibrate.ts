// Writes docs/calibration.md: `npm run calibrate`.
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { calibrationReport } from './calibration/report';

writeFileSync(path.join(import.meta.dirname, '../docs/calibration.md'), calibrationReport({ clients: 1000, seed: 17 }));
