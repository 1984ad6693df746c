/** What the build knows of itself. */
interface ImportMeta {
  readonly env: {
    /** `1` where the answers are made up: every page then says so. */
    readonly PUBLIC_DEMO?: string;
    readonly DEV?: boolean;
  };
}
