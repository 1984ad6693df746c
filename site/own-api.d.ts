/** The one thing that pages use of the program they run in; `functions/host` has it for each host. */
declare module 'virtual:own-api' {
  /** Asks the program itself, without leaving the process, as anybody could from outside. */
  export function askOwnApi(asked: URL | Request): Promise<Response>;
}
