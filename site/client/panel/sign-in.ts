/** Signs in by a passkey of this device (WebAuthn). */
import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';

const path = '/api/panel/auth/passkey';
const button = document.querySelector<HTMLButtonElement>('#sign-in');
const failed = document.querySelector<HTMLElement>('#sign-in-failed');
const next = document.querySelector<HTMLElement>('[data-next]')?.dataset['next'] ?? '/panel';

async function signIn(): Promise<boolean> {
  const asked = await fetch(`${path}/generate-authenticate-options`);
  if (!asked.ok) return false;
  const optionsJSON = (await asked.json()) as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON });
  const answer = await fetch(`${path}/verify-authentication`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ response }),
  });
  return answer.ok;
}

button?.removeAttribute('hidden');
button?.addEventListener('click', async () => {
  button.disabled = true;
  failed?.setAttribute('hidden', '');
  // Giving up in the browser's own dialog rejects, like a network that is gone.
  const isSignedIn = await signIn().catch(() => false);
  // What was typed when the session ended is sent where it should have gone.
  const kept = document.querySelector<HTMLFormElement>('[data-kept]');
  if (isSignedIn && kept) kept.requestSubmit();
  else if (isSignedIn) location.assign(next);
  else failed?.removeAttribute('hidden');
  button.disabled = false;
});
