// Opens an export and searches it; prints the total, or the code and message of the SearchError.
import { open, SearchError } from '../../../templates/assets/search/engine.mjs';

const [, , url, query] = process.argv;
try {
  const engine = await open(url);
  console.log((await engine.search(query)).total);
} catch (problem) {
  if (!(problem instanceof SearchError)) throw problem;
  console.log(`${problem.code}: ${problem.message}`);
}
