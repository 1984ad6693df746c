/** For tests that call what is else called while a request is answered: it finds the city of the fixtures. */
import { aroundEach } from 'vitest';
import { inCity } from '#functions/city.ts';
import { testCity } from '../fixtures/city.ts';

export const inTheCity = (): void => aroundEach((runTest) => inCity(testCity, runTest));
