/** Work that goes on after the answer: `waitUntil` keeps the host from ending before it has. */
export type { ExecutionContext as Background } from 'hono';
