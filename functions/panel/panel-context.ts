/** What every handler of the panel is given: the Worker's configuration, and who asks, as the guard found. */
import type { Viewer } from '#shared/panel/viewer.ts';
import type { Environment } from '../environment.ts';

export interface PanelContext {
  readonly Bindings: Environment;
  readonly Variables: { readonly viewer: Viewer };
}
