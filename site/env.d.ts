interface ImportMetaEnv {
  /** `1` where the answers are made up: every page then says so. */
  readonly PUBLIC_DEMO?: string;
}

/** A file as a `data:` address. */
declare module '*.woff?inline' {
  const address: string;
  export default address;
}
