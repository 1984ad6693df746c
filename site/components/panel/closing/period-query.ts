/** The period that a page of the panel was asked for, as a query; empty without one. */
export function periodQuery({ searchParams }: URL): string {
  const period = searchParams.get('period');
  return period === null ? '' : `?${new URLSearchParams({ period })}`;
}
