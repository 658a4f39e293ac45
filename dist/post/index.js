import { startPost } from '../steps.js';
await startPost();
