// Invites somebody who has just been served, from the system that knows them:
//   SITE=https://suara.example.go.id KEY=slk_… node send-invitation.mjs F1RMB 0812…
// The number stays here: the site is asked for a link and words, and is told nothing of the person.
const [counter, telephone] = process.argv.slice(2);
const { SITE, KEY } = process.env;
if (counter === undefined || telephone === undefined || !SITE || !KEY) {
  console.error('SITE=… KEY=… node send-invitation.mjs COUNTER TELEPHONE');
  process.exit(2);
}

const answer = await fetch(`${SITE}/api/v1/invitations`, {
  method: 'POST',
  headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ counter, validHours: 72 }),
});
if (!answer.ok) {
  // 401: the key; 422: the counter's code. `title` says which, in Indonesian.
  const { title, errors = [] } = await answer.json();
  console.error([title, ...errors.map(({ detail }) => detail)].join('\n'));
  process.exit(1);
}

const {
  invitations: [invitation],
} = await answer.json();

// Put your SMS or WhatsApp gateway here.
console.log(`to ${telephone}: ${invitation.sms}`);
console.log(`or open ${invitation.whatsapp}`);
