/** Who acts on an action: the roles of the panel, as far as follow-up needs them. */

export type Actor =
  | { readonly role: 'administrator' | 'auditor' }
  | { readonly role: 'head' | 'staff'; readonly departments: readonly string[] };

/** Whether an actor works for a department, and so may propose for it and report on its work. */
export function worksFor(actor: Actor, department: string): boolean {
  switch (actor.role) {
    case 'administrator':
      return true;
    case 'auditor':
      return false;
    case 'head':
    case 'staff':
      return actor.departments.includes(department);
  }
}

/** Whether an actor decides for a department. */
export function decidesFor(actor: Actor, department: string): boolean {
  return actor.role !== 'staff' && worksFor(actor, department);
}
