/** Who answers in the demo city: a profile that most give, and some leave out in part. */
import type { Department } from '#shared/catalogue/catalogue.ts';
import { ageBands, educations, occupations, type Profile } from '#shared/survey/profile.ts';
import { type Random, weightedDraw } from './random.ts';

const profileGiven = 0.6;
const fieldGiven = 0.95;

interface Public {
  readonly women: number;
  readonly age: (random: Random) => number;
  readonly education: (random: Random) => number;
  readonly occupation: (random: Random) => number;
}

const residents: Public = {
  women: 0.54,
  age: weightedDraw([7, 27, 28, 20, 12, 6]),
  education: weightedDraw([9, 15, 46, 9, 19, 2, 0.2]),
  occupation: weightedDraw([6, 1, 1, 38, 20, 13, 1, 20]),
};

const patients: Public = { ...residents, women: 0.64, age: weightedDraw([5, 24, 27, 18, 14, 12]) };

/** A back office serves other offices. */
const employees: Public = {
  women: 0.5,
  age: weightedDraw([0, 15, 34, 31, 20, 0.2]),
  education: weightedDraw([0, 0.5, 12, 16, 55, 16, 1]),
  occupation: weightedDraw([88, 0, 0, 2, 0, 0, 0, 10]),
};

function publicOf(department: Department): Public {
  if (department.role === 'back') return employees;
  return department.kind === 'agency' || department.kind === 'district' ? residents : patients;
}

const noProfile: Profile = {};

/** Draws the profile that somebody served by the department gives; empty if none. */
export function profileDraw(department: Department): (random: Random) => Profile {
  const served = publicOf(department);
  return (random) => {
    if (!random.chance(profileGiven)) return noProfile;
    const given = <T>(value: T): T | undefined => (random.chance(fieldGiven) ? value : undefined);
    const sex = given(random.chance(served.women) ? ('P' as const) : ('L' as const));
    const age = given(ageBands[served.age(random)]);
    const education = given(educations[served.education(random)]);
    const occupation = given(occupations[served.occupation(random)]);
    return {
      ...(sex && { sex }),
      ...(age && { age }),
      ...(education && { education }),
      ...(occupation && { occupation }),
    };
  };
}
