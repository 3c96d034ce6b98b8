/**
 * Writes a whole congkhai site of made-up resolutions, for measuring.
 *
 *   node bench/generate.mjs COUNT FOLDER [SEED]
 *
 * The same count and seed give the same bytes. A smaller corpus is the beginning of a larger one.
 */
import { copyFileSync, createWriteStream, mkdirSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Communes, PROVINCES, slug } from './corpus/names.mjs';
import { resolution } from './corpus/document.mjs';

const PER_COMMUNE = 3;
const SEED = 'congkhai-1';

/**
 * Writes the site.
 *
 * @param count of resolutions
 * @param folder to be made; must be empty or absent
 */
export async function generate(count, folder, seed = SEED) {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  const content = `${folder}/content`;
  mkdirSync(content, { recursive: true });
  writeFileSync(`${folder}/site-config.yml`, 'title: Dữ liệu sinh cho phép đo\ndescription: Mọi tỉnh, xã, văn bản và con số ở đây đều do máy sinh ra để đo tốc độ.\nlanguages: [vi]\n');
  for (const list of ['catalogue.yml', 'abbreviations.yml']) {
    copyFileSync(fileURLToPath(new URL(`../content/${list}`, import.meta.url)), `${content}/${list}`);
  }
  const places = createWriteStream(`${content}/places.yml`);
  const write = async (text) => { if (!places.write(text)) await once(places, 'drain'); };
  const communes = new Communes(seed);
  let commune;
  for (let i = 0; i < count; i++) {
    const index = Math.floor(i / PER_COMMUNE);
    if (i % PER_COMMUNE === 0) {
      if (index < PROVINCES.length) await write(`- {slug: ${slug(PROVINCES[index])}, kind: province, name: ${PROVINCES[index]}}\n`);
      commune = communes.at(index);
      const formerly = commune.formerly.map((name) => `{kind: xã, name: ${name}}`).join(', ');
      await write(`- {slug: ${commune.place}, kind: commune, name: ${commune.name}, formerly: [${formerly}]}\n`);
    }
    const { folder: name, files } = resolution(seed, commune, i % PER_COMMUNE);
    mkdirSync(`${content}/${name}`, { recursive: true });
    for (const [file, text] of files) writeFileSync(`${content}/${name}/${file}`, text);
  }
  places.end();
  await once(places, 'finish');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, folder, seed] = process.argv.slice(2);
  if (!/^[1-9]\d*$/u.test(count ?? '') || !folder) {
    console.error('Usage: node bench/generate.mjs COUNT FOLDER [SEED]');
    process.exit(2);
  }
  await generate(Number(count), folder, seed);
}
