import { startMain } from './steps.js';
await startMain();
