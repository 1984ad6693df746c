/** The scopes that have results: what each is called, how its index is made, and of what parts it consists. */
import type { Catalogue, Department, Service } from '#shared/catalogue/catalogue.ts';
import type { ElementWeights } from '#shared/statistics/satisfaction-index.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Recipe } from './figure.ts';
import type { PublishedPart, PublishedScope } from './results.ts';

export type Scope =
  | { readonly kind: 'city' }
  | { readonly kind: 'department'; readonly department: Department }
  | { readonly kind: 'service'; readonly service: Service };

const equalWeights = Object.fromEntries(elementKeys.map((key) => [key, 1])) as Record<
  ElementKey,
  number
>;

/** Of services that are given; of those that no longer are only where no other is. */
function recipeOf(
  all: readonly Service[],
  weights: ElementWeights,
  given: ReadonlySet<string> | undefined,
): Recipe {
  const present = all.filter(({ id }) => given?.has(id) ?? true);
  const services = present.length > 0 ? present : all;
  const asked = elementKeys.filter((key) =>
    services.some((service) => service.asked.includes(key)),
  );
  return { asked, weights, pooled: services.length > 1 };
}

export interface ScopeView {
  readonly published: PublishedScope;
  readonly recipe: Recipe;
  /** What its department asks beside the nine; nothing of the city, where a number means several things. */
  readonly added: readonly AddedElement[];
  readonly parts: readonly (Omit<PublishedPart, 'figure' | 'trend'> & {
    readonly scope: Scope;
    readonly recipe: Recipe;
    readonly added: readonly AddedElement[];
    /** Whether it serves people; one that does not is listed only where it was answered. */
    readonly isGiven: boolean;
  })[];
}

/**
 * What a scope is called, how its index is made, and of what parts it consists. A pooled scope asks
 * what any of its services asks; the mean of an element rests on those that do.
 *
 * @param given the departments and services that were given in a period; all, where left out
 */
export function viewOf(
  scope: Scope,
  { settings, departments, services }: Catalogue,
  given?: ReadonlySet<string>,
): ScopeView {
  const isGiven = (id: string) => given?.has(id) ?? true;
  const servicesOf = (id: string) => services.filter(({ department }) => department === id);
  switch (scope.kind) {
    case 'city':
      return {
        published: { kind: 'city', id: '', name: { id: settings.city, en: settings.city } },
        recipe: recipeOf(services, equalWeights, given),
        added: [],
        parts: departments.map((department) => ({
          id: department.id,
          name: { id: department.name, en: department.name },
          shortName: department.shortName,
          kind: department.kind,
          scope: { kind: 'department', department },
          recipe: recipeOf(servicesOf(department.id), department.weights, given),
          added: department.added ?? [],
          isGiven: isGiven(department.id),
        })),
      };
    case 'department': {
      const { id, name, shortName, weights, added = [] } = scope.department;
      return {
        published: { kind: 'department', id, name: { id: name, en: name }, shortName },
        recipe: recipeOf(servicesOf(id), weights, given),
        added,
        parts: servicesOf(id).map((service) => ({
          id: service.id,
          name: service.name,
          shortName: service.name.id,
          scope: { kind: 'service', service },
          recipe: recipeOf([service], weights, given),
          added,
          isGiven: isGiven(service.id),
        })),
      };
    }
    case 'service': {
      const { id, name, department } = scope.service;
      const unit = departments.find((each) => each.id === department);
      return {
        published: {
          ...{ kind: 'service', id, name },
          ...(unit && {
            of: { id: unit.id, name: { id: unit.name, en: unit.name }, shortName: unit.shortName },
          }),
        },
        recipe: recipeOf([scope.service], unit?.weights ?? equalWeights, given),
        added: unit?.added ?? [],
        parts: [],
      };
    }
  }
}
