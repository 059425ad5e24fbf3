import type {Node, Program} from 'estree';
import type {NodeOf} from './rule';

/** The names that an `import` or `export` of MDX makes known in its file. */
export function declaredNames({data}: NodeOf<'mdxjsEsm'>): string[] {
  return (data?.estree?.body ?? []).flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      return statement.specifiers.map(({local}) => local.name);
    }
    const declaration = 'declaration' in statement ? statement.declaration : undefined;
    if (declaration?.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({id}) => namesIn(id));
    }
    return declaration && 'id' in declaration && declaration.id ? namesIn(declaration.id) : [];
  });
}

/** The names that an expression uses and does not make itself; roughly: a name made anywhere in it is its own. */
export function usedNames(program: Program): string[] {
  const own = new Set<string>();
  const used = new Set<string>();
  const step = (node: Node, isName = true) => {
    if (node.type === 'Identifier' && isName) used.add(node.name);
    if ('params' in node) node.params.flatMap(namesIn).forEach((name) => own.add(name));
    if (node.type === 'VariableDeclarator') namesIn(node.id).forEach((name) => own.add(name));
    for (const [key, child] of childrenOf(node)) step(child, isReference(node, key));
  };
  step(program);
  return [...used].filter((name) => !own.has(name));
}

/** `b` of `a.b` and `{b: 1}` is no name of a value. */
function isReference(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression') return key !== 'property' || parent.computed;
  return parent.type !== 'Property' || key !== 'key' || parent.computed;
}

function namesIn(pattern: Node): string[] {
  return pattern.type === 'Identifier'
    ? [pattern.name]
    : childrenOf(pattern).flatMap(([, child]) => namesIn(child));
}

function childrenOf(node: Node): [key: string, child: Node][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    ([] as unknown[])
      .concat(value)
      .flatMap((one): [string, Node][] => (isNode(one) ? [[key, one]] : [])),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
