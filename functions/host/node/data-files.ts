/** The files of an own server below its `DATA_DIR`. */

export const databaseFile = 'suara.sqlite';

/** Held by whoever runs the jobs. */
export const scheduleLockFile = 'schedule.lock';
