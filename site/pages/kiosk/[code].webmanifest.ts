/** The web manifest of a counter's kiosk: installed, the tablet opens at its counter, full screen. */
import { counterPage } from '#site/components/survey/counter-pages.ts';
import { kiosk } from '#site/i18n/kiosk.ts';

export function GET({ params }: { params: Partial<Record<string, string>> }): Response {
  const page = counterPage(params['code'] ?? '');
  if (page === undefined) return new Response(null, { status: 404 });
  const { counter, service } = page;
  const address = `/kiosk/${counter.code}`;
  const icon = (size: number, purpose: string) => ({
    src: `/icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: address,
    name: `${kiosk.title.id} ${service.name.id}, ${counter.name}`,
    short_name: `${kiosk.title.id} ${counter.code}`,
    lang: 'id',
    start_url: address,
    scope: address,
    display: 'fullscreen',
    background_color: '#fffdf9',
    theme_color: '#fffdf9',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
