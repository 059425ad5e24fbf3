import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';

const folder = '@site/src/components/diagrams';

/** The figures articles use without importing them, and where each is. */
const figures: Readonly<Record<string, string>> = {
  BridgeTopology: `${folder}/domain/BridgeTopology`,
  CniSequence: `${folder}/domain/CniSequence`,
  DnsQueries: `${folder}/domain/DnsQueries`,
  MermaidFigure: `${folder}/MermaidFigure`,
  NetfilterMap: `${folder}/netfilter/NetfilterMap`,
  PacketPath: `${folder}/packet-path/PacketPath`,
  ServiceNat: `${folder}/domain/ServiceNat`,
};

/**
 * Imports the figures a page shows into that page, so that no other page carries their scripts. React's `lazy` will not
 * do: React puts the HTML of a large Suspense boundary aside, hidden until a script moves it into its place.
 */
export default function remarkFigureImports() {
  return (tree: Root) => {
    const used = new Set<string>();
    visit(tree, 'mdxJsxFlowElement', ({name}) => {
      if (name && name in figures) used.add(name);
    });
    const imports = [...used].sort().map((name) => importOf(name, figures[name] ?? ''));
    tree.children.unshift(...imports);
  };
}

/** An import statement as MDX knows them: its text, and the tree it stands for. */
type Esm = Extract<RootContent, {type: 'mdxjsEsm'}>;

function importOf(name: string, source: string): Esm {
  const estree: NonNullable<Esm['data']>['estree'] = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        source: {type: 'Literal', value: source},
        specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
        attributes: [],
      },
    ],
  };
  return {type: 'mdxjsEsm', value: `import ${name} from '${source}';`, data: {estree}};
}
