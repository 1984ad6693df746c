/** Who is looking at the panel, and as what. */
import * as z from 'zod/mini';

export const roles = ['administrator', 'auditor', 'head', 'staff'] as const;

/**
 * `administrator`: the city's Bagian Organisasi. `auditor`: the Inspektorat, which reads all and
 * changes nothing. `head` and `staff` of one department.
 */
export type Role = (typeof roles)[number];

const person = { id: z.string(), name: z.string() };

export const viewerSchema = z.discriminatedUnion('role', [
  z.readonly(z.object({ ...person, role: z.enum(['administrator', 'auditor']) })),
  z.readonly(z.object({ ...person, role: z.enum(['head', 'staff']), department: z.string() })),
]);
export type Viewer = z.infer<typeof viewerSchema>;

/** The department a viewer belongs to; undefined for those of the whole city. */
export function ownDepartment(viewer: Viewer): string | undefined {
  return viewer.role === 'head' || viewer.role === 'staff' ? viewer.department : undefined;
}
