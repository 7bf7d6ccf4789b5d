/**
 * Loaded before a program (`node --import`): ends it, as SIGKILL does, right before its Nth call to the file system among
 * those that make, move, flush or remove a file. KILL_AT_CALL=0 ends nothing and says on stderr how many calls there were.
 */
import fs from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT_CALL ?? 0);
let calls = 0;

const counted =
  (original) =>
  (...args) => {
    calls += 1;
    if (calls === killAt) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };

for (const name of ['open', 'link', 'rename', 'rm', 'copyFile']) fs[name] = counted(fs[name]);
syncBuiltinESMExports();
if (killAt === 0) process.on('exit', () => writeSync(2, `calls: ${calls}\n`));
