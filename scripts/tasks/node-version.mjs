/** Refuses, with a sentence, a Node.js that the project does not run on. Imported first by every script. */
import fs from 'node:fs';

const { engines } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Understands the two forms of `engines`: `^20.19` (that major, from that minor) and `>=24.11` (that minor or later). */
function isSupported(version, ranges = engines.node) {
  const [major, minor] = version.split('.').map(Number);
  return ranges.split('||').some((range) => {
    const [, sign, from, fromMinor] = /^(\^|>=)(\d+)\.(\d+)$/.exec(range.trim());
    const sameMajor = major === Number(from) && minor >= Number(fromMinor);
    return sameMajor || (sign === '>=' && major > Number(from));
  });
}

if (!isSupported(process.versions.node)) {
  console.error(`Prolonge needs Node.js ${engines.node}; this is ${process.versions.node}. See https://nodejs.org.`);
  process.exit(1);
}
