/** What the program knows of a city that has not said anything yet. */
import type { Catalogue } from './catalogue.ts';

/** Without units; the numbers and the channel are those of the whole country. */
export const unnamedCity: Catalogue = {
  settings: {
    city: 'Kota baru',
    government: 'Pemerintah kota baru',
    timeZone: 'Asia/Jakarta',
    timeZoneLabel: 'WIB',
    complaintChannels: [
      {
        name: 'LAPOR!',
        url: 'https://www.lapor.go.id',
        description: {
          id: 'Pengaduan nasional untuk semua layanan pemerintah.',
          en: 'The national complaint channel for all public services.',
        },
      },
    ],
    emergencyNumbers: [
      {
        number: '112',
        description: { id: 'Semua keadaan darurat, gratis', en: 'Every emergency, free of charge' },
      },
    ],
  },
  departments: [],
  services: [],
  counters: [],
};
