/**
 * Who may do what in the panel: one table of every address. What is not in it is refused, so that a
 * new route cannot be forgotten.
 */
import { ownDepartments, type Viewer } from './viewer.ts';

/**
 * What a route needs of its visitor. `anyone`: no sign-in. `sign-in`: any role. `read-city`: sees
 * every department. `read-department`: sees the one named in the address. `act`: works for it.
 * `decide`: answers for it. `administer`: looks after accounts and what the city enters.
 * `weigh`: decides about held answers, which nobody may who is rated by them, or answers for those who are.
 */
export const capabilities = [
  'anyone',
  'sign-in',
  'read-city',
  'read-department',
  'act',
  'decide',
  'administer',
  'weigh',
] as const;
export type Capability = (typeof capabilities)[number];

export type PanelMethod = 'GET' | 'POST';

export interface PanelRoute {
  readonly method: PanelMethod;
  /** As Hono writes it; `:department` names the department it is about. */
  readonly path: string;
  readonly needs: Capability;
}

const reads = (path: string, needs: Capability): PanelRoute[] => [{ method: 'GET', path, needs }];
const acts = (path: string, needs: Capability): PanelRoute[] => [{ method: 'POST', path, needs }];

/** A page in both languages; its form, where it has one, is posted to the page itself. */
function page(path: string, needs: Capability, form?: Capability): PanelRoute[] {
  return [path, `/en${path}`].flatMap((address) => [
    ...reads(address, needs),
    ...(form === undefined ? [] : acts(address, form)),
  ]);
}

export const panelRoutes: readonly PanelRoute[] = [
  ...page('/panel', 'sign-in'),
  ...page('/panel/masuk', 'anyone'),
  ...page('/panel/undangan/:token', 'anyone', 'anyone'),
  ...page('/panel/pemulihan', 'anyone', 'anyone'),
  ...page('/panel/akun', 'sign-in', 'sign-in'),
  ...page('/panel/akun/kode-pemulihan', 'sign-in', 'sign-in'),
  ...page('/panel/kota', 'read-city'),
  ...page('/panel/mulai', 'administer', 'administer'),
  ...page('/panel/kota/pengguna', 'administer', 'administer'),
  ...page('/panel/kota/pengguna/:user', 'administer', 'administer'),
  ...page('/panel/kota/pengguna/:user/hp-hilang', 'administer', 'administer'),
  ...page('/panel/kota/pengguna/:user/tutup', 'administer', 'administer'),
  ...page('/panel/kota/ditahan', 'read-city', 'weigh'),
  ...page('/panel/kota/jejak', 'read-city'),
  ...page('/panel/kota/koreksi', 'read-city', 'administer'),
  ...page('/panel/kota/hasil-terdahulu', 'read-city', 'administer'),
  ...page('/panel/kota/hasil-terdahulu/hapus', 'administer', 'administer'),
  ...page('/panel/kota/laporan', 'read-city', 'administer'),
  ...page('/panel/kota/laporan/semua', 'read-city'),
  ...page('/panel/kota/katalog', 'administer'),
  ...page('/panel/kota/katalog/unit', 'administer', 'administer'),
  ...page('/panel/kota/katalog/layanan', 'administer', 'administer'),
  ...page('/panel/kota/katalog/pertanyaan', 'administer', 'administer'),
  ...page('/panel/kota/katalog/unsur', 'administer', 'administer'),
  ...page('/panel/kota/katalog/loket', 'administer', 'administer'),
  ...page('/panel/kota/katalog/pengaturan', 'administer', 'administer'),
  ...page('/panel/kota/katalog/draf', 'administer', 'administer'),
  ...page('/panel/kota/katalog/berkas', 'administer', 'administer'),
  ...page('/panel/kota/katalog/versi', 'read-city'),
  ...page('/panel/kota/katalog/versi/banding', 'read-city'),
  ...page('/panel/kota/katalog/versi/lagi', 'administer', 'administer'),
  ...page('/panel/kota/katalog/usulan', 'administer', 'administer'),
  ...page('/panel/kota/katalog/pratinjau', 'administer'),
  ...page('/panel/unit/:department/katalog', 'decide'),
  ...page('/panel/unit/:department/katalog/layanan', 'decide', 'decide'),
  ...page('/panel/unit/:department/katalog/pertanyaan', 'decide', 'decide'),
  ...page('/panel/unit/:department/katalog/unsur', 'decide', 'decide'),
  ...page('/panel/unit/:department/katalog/loket', 'decide', 'decide'),
  ...page('/panel/unit/:department/katalog/draf', 'decide', 'decide'),
  ...page('/panel/unit/:department/katalog/pratinjau', 'decide'),
  ...page('/panel/kota/pekppp', 'read-city'),
  ...page('/panel/kota/poster', 'read-city', 'administer'),
  ...page('/panel/unit/:department', 'read-department'),
  ...page('/panel/unit/:department/loket-dan-jam', 'read-department'),
  ...page('/panel/unit/:department/komentar', 'read-department', 'act'),
  ...page('/panel/unit/:department/dilayani', 'read-department', 'act'),
  ...page('/panel/unit/:department/laporan', 'read-department', 'decide'),
  ...page('/panel/unit/:department/pekppp', 'read-department', 'act'),
  ...page('/panel/unit/:department/kuesioner', 'read-department'),
  ...page('/panel/unit/:department/kunci', 'read-department', 'decide'),
  ...page('/panel/unit/:department/kiosk', 'read-department', 'decide'),
  ...page('/panel/unit/:department/poster', 'read-department', 'act'),
  ...page('/panel/unit/:department/kertas', 'read-department', 'act'),
  ...page('/panel/unit/:department/kertas/impor', 'act', 'act'),
  ...page('/panel/unit/:department/kertas/coret', 'act', 'act'),
  ...page('/panel/unit/:department/jejak', 'read-department'),
  ...page('/panel/kota/penutupan', 'read-city', 'administer'),
  ...page('/panel/kota/penutupan/kota', 'read-city', 'administer'),
  ...page('/panel/unit/:department/penutupan', 'read-department', 'decide'),
  ...page('/panel/kota/tindak-lanjut', 'read-city'),
  ...page('/panel/kota/peringatan', 'read-city', 'administer'),
  ...page('/panel/unit/:department/peringatan', 'read-department', 'act'),
  ...page('/panel/unit/:department/tindak-lanjut', 'read-department'),
  ...page('/panel/unit/:department/tindak-lanjut/baru', 'act', 'act'),
  ...page('/panel/unit/:department/tindak-lanjut/:action', 'read-department', 'act'),

  ...reads('/api/panel/auth/passkey/generate-register-options', 'sign-in'),
  ...acts('/api/panel/auth/passkey/verify-registration', 'sign-in'),
  ...reads('/api/panel/auth/passkey/generate-authenticate-options', 'anyone'),
  ...acts('/api/panel/auth/passkey/verify-authentication', 'anyone'),
  ...reads('/api/panel/auth/callback/oidc', 'anyone'),
  ...reads('/api/panel/single-sign-on', 'anyone'),
  ...reads('/api/panel/single-sign-on/start', 'anyone'),
  ...reads('/api/panel/invitations/:token', 'anyone'),
  ...acts('/api/panel/invitations/:token', 'anyone'),
  ...acts('/api/panel/recovery', 'anyone'),
  ...reads('/api/panel/account', 'sign-in'),
  ...acts('/api/panel/account/recovery-codes', 'sign-in'),
  ...acts('/api/panel/account/daily-message', 'sign-in'),
  ...acts('/api/panel/account/sign-out', 'sign-in'),
  ...acts('/api/panel/account/sign-out-elsewhere', 'sign-in'),
  ...acts('/api/panel/account/passkeys/:passkey/remove', 'sign-in'),
  ...acts('/api/panel/account/passkeys/:passkey/rename', 'sign-in'),
  ...reads('/api/panel/city-start', 'administer'),
  ...acts('/api/panel/city-start', 'administer'),
  ...acts('/api/panel/city-start/units', 'administer'),
  ...reads('/api/panel/users', 'administer'),
  ...acts('/api/panel/users', 'administer'),
  ...reads('/api/panel/users/:user', 'administer'),
  ...acts('/api/panel/users/:user', 'administer'),
  ...acts('/api/panel/users/:user/invite', 'administer'),
  ...acts('/api/panel/users/:user/sign-out', 'administer'),
  ...acts('/api/panel/users/:user/lost-device', 'administer'),
  ...acts('/api/panel/users/:user/passkeys/:passkey/remove', 'administer'),
  ...acts('/api/panel/users/:user/disable', 'administer'),
  ...acts('/api/panel/users/:user/reopen', 'administer'),
  ...reads('/api/panel/audit-trail', 'read-city'),
  ...reads('/api/panel/unit/:department/audit-trail', 'read-department'),
  ...reads('/api/panel/held', 'read-city'),
  ...acts('/api/panel/held/:batch', 'weigh'),
  ...reads('/api/panel/catalogue-files/:file', 'read-city'),
  ...acts('/api/panel/catalogue-files/check', 'administer'),
  ...acts('/api/panel/catalogue-files/draft', 'administer'),
  ...reads('/api/panel/catalogue-versions', 'read-city'),
  ...reads('/api/panel/catalogue-versions/compare', 'read-city'),
  ...reads('/api/panel/catalogue-versions/:version/again', 'administer'),
  ...acts('/api/panel/catalogue-versions/:version/again', 'administer'),
  ...reads('/api/panel/catalogue', 'administer'),
  ...acts('/api/panel/catalogue/edit', 'administer'),
  ...acts('/api/panel/catalogue/undo', 'administer'),
  ...acts('/api/panel/catalogue/resolve', 'administer'),
  ...acts('/api/panel/catalogue/publish', 'administer'),
  ...reads('/api/panel/catalogue/submitted', 'administer'),
  ...reads('/api/panel/catalogue/submitted/:author', 'administer'),
  ...acts('/api/panel/catalogue/submitted/:author', 'administer'),
  ...reads('/api/panel/unit/:department/catalogue', 'decide'),
  ...acts('/api/panel/unit/:department/catalogue/edit', 'decide'),
  ...acts('/api/panel/unit/:department/catalogue/undo', 'decide'),
  ...acts('/api/panel/unit/:department/catalogue/resolve', 'decide'),
  ...acts('/api/panel/unit/:department/catalogue/publish', 'decide'),
  ...reads('/api/panel/corrections', 'read-city'),
  ...acts('/api/panel/corrections', 'administer'),
  ...reads('/api/panel/earlier-results', 'read-city'),
  ...reads('/api/panel/earlier-results/template.csv', 'read-city'),
  ...acts('/api/panel/earlier-results', 'administer'),
  ...acts('/api/panel/earlier-results/check', 'administer'),
  ...acts('/api/panel/earlier-results/remove', 'administer'),
  ...acts('/api/panel/report-texts', 'administer'),
  ...reads('/api/panel/closings', 'read-city'),
  ...acts('/api/panel/closings', 'administer'),
  ...acts('/api/panel/closings/document', 'administer'),
  ...reads('/api/panel/city-closing', 'read-city'),
  ...reads('/api/panel/unit/:department/closings', 'read-department'),
  ...acts('/api/panel/unit/:department/closings', 'decide'),
  ...reads('/api/panel/pekppp', 'read-city'),
  ...reads('/api/panel/unit/:department/pekppp', 'read-department'),
  ...reads('/api/panel/unit/:department/pekppp/questionnaire', 'read-department'),
  ...acts('/api/panel/unit/:department/pekppp/media', 'act'),
  ...acts('/api/panel/unit/:department/pekppp/media/:medium/remove', 'act'),
  ...reads('/api/panel/unit/:department/pekppp/media/:medium/picture', 'read-department'),
  ...reads('/api/panel/overdue-actions', 'read-city'),
  ...reads('/api/panel/alerts', 'read-city'),
  ...acts('/api/panel/alerts', 'administer'),
  ...reads('/api/panel/unit/:department/alerts', 'read-department'),
  ...acts('/api/panel/unit/:department/alerts', 'act'),
  ...reads('/api/panel/unit/:department/actions', 'read-department'),
  ...acts('/api/panel/unit/:department/actions', 'act'),
  ...reads('/api/panel/unit/:department/actions/:action', 'read-department'),
  ...acts('/api/panel/unit/:department/actions/:action', 'act'),
  ...reads('/api/panel/unit/:department/overview', 'read-department'),
  ...reads('/api/panel/unit/:department/comments', 'read-department'),
  ...acts('/api/panel/unit/:department/comments', 'act'),
  ...reads('/api/panel/unit/:department/people-served', 'read-department'),
  ...acts('/api/panel/unit/:department/people-served', 'act'),
  ...acts('/api/panel/unit/:department/people-served/clear', 'act'),
  ...reads('/api/panel/unit/:department/invited', 'read-department'),
  ...reads('/api/panel/unit/:department/keys', 'read-department'),
  ...acts('/api/panel/unit/:department/keys', 'decide'),
  ...acts('/api/panel/unit/:department/keys/:key/revoke', 'decide'),
  ...reads('/api/panel/posters', 'read-city'),
  ...acts('/api/panel/posters', 'administer'),
  ...reads('/api/panel/unit/:department/posters', 'read-department'),
  ...acts('/api/panel/unit/:department/posters', 'act'),
  ...reads('/api/panel/unit/:department/kiosks', 'read-department'),
  ...acts('/api/panel/unit/:department/kiosks', 'decide'),
  ...acts('/api/panel/unit/:department/kiosks/:kiosk/revoke', 'decide'),
  ...acts('/api/panel/unit/:department/report-texts', 'decide'),
  ...reads('/api/panel/unit/:department/sheets', 'read-department'),
  ...acts('/api/panel/unit/:department/sheets', 'act'),
  ...acts('/api/panel/unit/:department/sheets/strike', 'act'),
  ...reads('/api/panel/unit/:department/sheets/template.csv', 'act'),
  ...acts('/api/panel/unit/:department/sheets/check', 'act'),
  ...acts('/api/panel/unit/:department/sheets/import', 'act'),
];

/**
 * Whether a visitor has a capability.
 *
 * @param viewer undefined for somebody who is not signed in
 * @param department that the address names; undefined where it names none
 */
export function may(
  viewer: Viewer | undefined,
  needs: Capability,
  department: string | undefined,
): boolean {
  if (needs === 'anyone') return true;
  if (viewer === undefined) return false;
  const isOwn = department !== undefined && ownDepartments(viewer).includes(department);
  switch (needs) {
    case 'sign-in':
      return true;
    case 'read-city':
      return viewer.role === 'administrator' || viewer.role === 'auditor';
    case 'read-department':
      return viewer.role === 'administrator' || viewer.role === 'auditor' || isOwn;
    case 'act':
      return viewer.role === 'administrator' || isOwn;
    case 'decide':
      return viewer.role === 'administrator' || (isOwn && viewer.role === 'head');
    case 'administer':
      return viewer.role === 'administrator';
    case 'weigh':
      return viewer.role === 'auditor';
  }
}
