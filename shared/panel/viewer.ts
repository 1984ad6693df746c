/** Who is looking at the panel, and as what. */
import * as z from 'zod/mini';

export const roles = ['administrator', 'auditor', 'head', 'staff'] as const;

/**
 * `administrator`: the city's Bagian Organisasi. `auditor`: the Inspektorat, which reads all and
 * changes nothing but what becomes of held answers. `head` and `staff` of one department or several, the same in each.
 */
export type Role = (typeof roles)[number];

const person = { id: z.string(), name: z.string() };

export const viewerSchema = z.discriminatedUnion('role', [
  z.readonly(z.object({ ...person, role: z.enum(['administrator', 'auditor']) })),
  z.readonly(
    z.object({
      ...person,
      role: z.enum(['head', 'staff']),
      departments: z.readonly(z.array(z.string()).check(z.minLength(1))),
    }),
  ),
]);
export type Viewer = z.infer<typeof viewerSchema>;

/** Whether a role is held in departments, and not in the whole city. */
export function belongsToDepartments(role: Role): role is 'head' | 'staff' {
  return role === 'head' || role === 'staff';
}

/** The departments a viewer works for, the first one first; none for those of the whole city. */
export function ownDepartments(viewer: Viewer): readonly string[] {
  return viewer.role === 'head' || viewer.role === 'staff' ? viewer.departments : [];
}
