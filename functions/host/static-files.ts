/** The files of the built site, asked for as a browser would ask. */
export interface StaticFiles {
  fetch(asked: Request | URL): Promise<Response>;
}
