// Prints what the engine answers to each question of a JSON file.
import { readFileSync } from 'node:fs';
import { open } from '../../../templates/assets/search/engine.mjs';
import { answers } from './answers.mjs';

const [, , url, file, limit] = process.argv;
for (const line of await answers(await open(url), JSON.parse(readFileSync(file, 'utf8')), Number(limit))) console.log(line);
