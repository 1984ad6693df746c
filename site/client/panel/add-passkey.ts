/** Makes a passkey on this device for whoever is signed in (WebAuthn). */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';

const path = '/api/panel/auth/passkey';
const button = document.querySelector<HTMLButtonElement>('#add-passkey');
const failed = document.querySelector<HTMLElement>('#add-passkey-failed');

async function addPasskey(): Promise<boolean> {
  const asked = await fetch(`${path}/generate-register-options`);
  if (!asked.ok) return false;
  const optionsJSON = (await asked.json()) as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON });
  const answer = await fetch(`${path}/verify-registration`, {
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
  document.querySelector('#passkey-added')?.remove();
  const isAdded = await addPasskey().catch(() => false);
  if (isAdded) location.assign(`${location.pathname}?added`);
  else failed?.removeAttribute('hidden');
  button.disabled = false;
});
