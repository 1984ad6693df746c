/** Whose index a published action may have moved. */
import type { Scope } from './scope.ts';

/** A published action, by the day on which it was done. */
export interface DoneAction {
  readonly department: string;
  /** The service it is about; null of all of the department. */
  readonly service: string | null;
  readonly day: string;
}

/**
 * The days of the actions that may have moved a scope. A department's are those about any of its services as well, a
 * service's those about all of them; a city is moved by none alone.
 */
export function doneDaysOf(scope: Scope, actions: readonly DoneAction[]): readonly string[] {
  switch (scope.kind) {
    case 'city':
      return [];
    case 'department':
      return actions
        .filter(({ department }) => department === scope.department.id)
        .map(({ day }) => day);
    case 'service':
      return actions
        .filter(
          ({ department, service }) =>
            department === scope.service.department &&
            (service === null || service === scope.service.id),
        )
        .map(({ day }) => day);
  }
}
