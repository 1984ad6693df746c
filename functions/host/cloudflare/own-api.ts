/** Asking one's own API on Workers: a loopback to the default export, without a way over the network. */
import { exports } from 'cloudflare:workers';

export const askOwnApi = (asked: URL | Request): Promise<Response> => exports.default.fetch(asked);
