/**
 * Runs commands of the compiled command line one after the other, each with its own settings and outputs: what a process of its own
 * would do, without loading two thousand modules again.
 */
import 'reflect-metadata';
import { runInProcess } from '../../dist/cli/run-in-process.js';

const assembly = {
  application: async () => (await import('../../dist/app.module.js')).AppModule,
  serve: async () => (await import('../../dist/main.js')).serve,
};

/** Everything written to a stream while `work` runs. */
async function written(streams, work) {
  const texts = streams.map(() => '');
  const writes = streams.map((stream) => stream.write);
  streams.forEach((stream, at) => {
    stream.write = (text, encoding, done) => {
      texts[at] += text;
      const callback = typeof encoding === 'function' ? encoding : done;
      callback?.();
      return true;
    };
  });
  try {
    return { code: await work(), texts };
  } finally {
    streams.forEach((stream, at) => (stream.write = writes[at]));
  }
}

/** The environment of the process itself: an object put in its place would leave the time zone as it was. */
const environment = process.env;

process.on('message', async ({ settings, args }) => {
  if (settings.TZ === undefined) delete environment.TZ;
  else environment.TZ = settings.TZ;
  process.env = { PATH: environment.PATH, ...settings };
  process.exitCode = undefined;
  const run = () => runInProcess([process.execPath, 'cli.js', ...args], assembly);
  const { code, texts } = await written([process.stdout, process.stderr], run);
  process.exitCode = undefined;
  process.send({ code, stdout: texts[0], stderr: texts[1] });
});
