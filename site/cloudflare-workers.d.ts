/** The one thing that pages use of the Worker they run in: its own `fetch`. */
declare module 'cloudflare:workers' {
  export const exports: { readonly default: { fetch(asked: URL | Request): Promise<Response> } };
}
