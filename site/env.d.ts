interface ImportMetaEnv {
  /** `1` where the answers are made up: every page then says so. */
  readonly PUBLIC_DEMO?: string;
}
