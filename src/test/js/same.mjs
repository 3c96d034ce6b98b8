// Tells whether two modules are one but for the names of variables: the same tree, each variable bound at the same
// place, and the same names for what is not bound, for properties and for exports. Arguments: the parser, then a file
// and another by turns. Prints a line for each pair: same, or where they part.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [parser, ...paths] = process.argv.slice(2);
const { parse } = await import(pathToFileURL(parser));

/** What of a node is no part of the meaning. */
const UNSEEN = new Set(['type', 'start', 'end', 'shorthand', 'value', 'raw', 'sourceType']);
const KEYED = new Set(['Property', 'MethodDefinition', 'PropertyDefinition']);
const FUNCTION = /Function/;
const SCOPE = /^(BlockStatement|For(In|Of)?Statement|CatchClause|Class(Declaration|Expression)|StaticBlock|SwitchStatement)$/;

/** The tree as rows of words; a bound variable is the number of its declaration, in the order of the text. */
function rows(path) {
  const found = [];
  let count = 0;

  const declare = (pattern, scope) => {
    if (pattern?.type === 'Identifier') scope.names.set(pattern.name, ++count);
    else if (pattern?.type === 'ObjectPattern') pattern.properties.forEach((one) => declare(one.value ?? one.argument, scope));
    else if (pattern?.type === 'ArrayPattern') pattern.elements.forEach((one) => declare(one, scope));
    else if (pattern?.type === 'AssignmentPattern') declare(pattern.left, scope);
    else if (pattern?.type === 'RestElement') declare(pattern.argument, scope);
  };
  const statement = (node, scope) => {
    const declaration = node?.declaration ?? node;
    if (declaration?.type === 'VariableDeclaration') {
      if (declaration.kind === 'var') throw new Error('var is not known here');
      declaration.declarations.forEach(({ id }) => declare(id, scope));
    } else if (/^(Function|Class)Declaration$/.test(declaration?.type)) declare(declaration.id, scope);
  };
  const scopeOf = (node, above) => {
    const scope = { names: new Map(), above };
    if (FUNCTION.test(node.type)) node.params.forEach((one) => declare(one, scope));
    if (/(Function|Class)Expression/.test(node.type)) declare(node.id, scope);
    if (node.type === 'CatchClause') declare(node.param, scope);
    for (const one of [node.init, node.left, ...(Array.isArray(node.body) ? node.body : [])]) statement(one, scope);
    return scope;
  };
  const bound = (name, scope) => (scope ? scope.names.get(name) ?? bound(name, scope.above) : `global ${name}`);
  const add = (node, ...words) => found.push({ words: [node.type, ...words].join(' '), at: node.start });
  const key = (node, computed, scope) => (computed ? walk(node, scope) : add(node, 'name', node.name ?? node.raw));

  function walk(node, above) {
    if (node.type === 'EmptyStatement') return;
    const scope = node.type === 'Program' || FUNCTION.test(node.type) || SCOPE.test(node.type) ? scopeOf(node, above) : above;
    if (node.type === 'Identifier') return add(node, bound(node.name, scope));
    add(node, node.raw ?? '', node.type === 'TemplateElement' ? node.value.raw : '');
    if (node.type === 'MemberExpression') {
      walk(node.object, scope);
      return key(node.property, node.computed, scope);
    }
    if (node.type === 'ExportNamedDeclaration' && node.declaration) add(node, 'exports', node.declaration.id.name);
    if (node.type === 'ExportSpecifier') {
      walk(node.local, scope);
      return key(node.exported, false, scope);
    }
    if (KEYED.has(node.type)) key(node.key, node.computed, scope);
    for (const [name, part] of Object.entries(node)) {
      if (name === 'key' && KEYED.has(node.type)) continue;
      if (name === 'value' && KEYED.has(node.type)) {
        if (part) walk(part, scope);
      } else if (UNSEEN.has(name)) continue;
      else if (Array.isArray(part)) part.forEach((one) => one?.type && walk(one, scope));
      else if (part?.type) walk(part, scope);
      else if (typeof part === 'string' || typeof part === 'boolean') add(node, name, part);
    }
    return undefined;
  }

  walk(parse(readFileSync(path, 'utf8'), { ecmaVersion: 2022, sourceType: 'module' }), undefined);
  return found;
}

for (let i = 0; i < paths.length; i += 2) {
  const [first, second] = [rows(paths[i]), rows(paths[i + 1])];
  const at = first.findIndex(({ words }, row) => words !== second[row]?.words);
  if (at < 0 && first.length === second.length) console.log('same');
  else console.log(`${first[at]?.at ?? 'end'}: ${first[at]?.words} | ${second[at < 0 ? first.length : at]?.words}`);
}
