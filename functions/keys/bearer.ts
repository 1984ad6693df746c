/** The key of an `Authorization` header (RFC 6750). */
export function bearerKey(header: string | undefined): string | undefined {
  return header?.match(/^Bearer +(\S+)$/i)?.[1];
}
