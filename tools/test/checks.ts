/** What can be said of the code without running it: types of every room, lint, the API's description. */
import { check, type Step } from './step.ts';

/** Each with a `tsconfig.json` of its own, and the folders whose files it reads. */
const rooms = {
  shared: ['shared'],
  functions: ['functions', 'shared'],
  'functions/host/node': ['functions', 'shared'],
  'site/client/service-worker': ['site/client', 'shared'],
  tools: ['tools', 'functions', 'shared'],
  tests: ['tests', 'tools', 'site', 'functions', 'shared'],
  'tests/worker': [
    'tests/worker',
    'tests/hosts',
    'tests/fixtures',
    'tests/clock',
    'functions',
    'shared',
  ],
  'tests/bench': [
    'tests/bench',
    'tests/hosts',
    'tests/worker',
    'tests/fixtures',
    'functions',
    'shared',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof rooms;

export const allRooms = Object.keys(rooms) as Room[];

/** The rooms whose types can become wrong by a change of files, given from the project's root. */
export function roomsOf(changed: readonly string[]): Room[] {
  const isEveryRoom = changed.some((path) => /^(?:package(?:-lock)?|tsconfig)\.json$/.test(path));
  if (isEveryRoom) return allRooms;
  return allRooms.filter((room) =>
    rooms[room].some((folder) => changed.some((path) => path.startsWith(`${folder}/`))),
  );
}

export const typesOfRoom = (room: Room): Step => check(`types of ${room}`, 'tsc', ['-p', room]);

export const typesOfPages = check('types of site', 'astro', [
  'check',
  ...['--tsconfig', 'site/tsconfig.json'],
]);

export const lint = check('lint and format', 'biome', ['ci', '--error-on-warnings']);

export const lintOfApi = check('lint of the API description', 'api-lint', []);
