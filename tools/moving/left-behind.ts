/** What an export leaves where it is: whatever would open a door, or lead back to somebody, in other hands. */

/** Tables that do not travel, and why. */
export const leftBehind: Readonly<Record<string, string>> = {
  panel_sessions: 'a session opens the panel as long as it lasts',
  panel_verifications: 'challenges that wait for their answer',
  panel_invitations: 'links that open an account',
  panel_recovery_codes: 'codes that open an account',
  panel_accounts: 'ties to an identity provider, which ties anew when somebody next signs in',
  day_salts: 'with the salt of a day, the hashes of its sources lead back to addresses',
};

/** Tables that every host makes of the others by itself: they do not travel, and may have rows where an import goes. */
export const madeAnew: ReadonlySet<string> = new Set(['published', 'published_days']);

/** Whether a table belongs to an export. */
export const travels = (name: string): boolean => !(name in leftBehind || madeAnew.has(name));

/** Columns that sound like secrets and travel all the same, and why they may. */
export const harmless: Readonly<Record<string, string>> = {
  'printed_posters.code': 'the code of a counter, which hangs on its wall',
  'alerts.key': 'what an alert is about',
  'edition_documents.hash': 'anybody reads it beside the PDF that it is of',
  'editions.hash': 'anybody reads it beside the edition that it is of',
  'redeemed_tickets.ticket_hash': 'the hash of a ticket that is used up',
  'ticket_keys.key_hash':
    'the hash of random bits that nobody guesses; the key itself is kept nowhere',
  'people_served_keys.key_hash':
    'the hash of random bits that nobody guesses; the key itself is kept nowhere',
  'kiosk_keys.key_hash':
    'the hash of random bits that nobody guesses; the key itself is kept nowhere',
  'panel_passkeys.publicKey': 'what it opens takes the private key, which never leaves the device',
  'sources.hashes': 'without the salt of the day they lead back to nobody',
};

/** How a column is named that may hold a secret. */
export const soundsSecret = /token|secret|salt|hash|password|key$|code$/i;
