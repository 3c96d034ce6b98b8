// Prints what a module exports.
import { pathToFileURL } from 'node:url';

console.log(Object.keys(await import(pathToFileURL(process.argv[2]))).sort().join(' '));
