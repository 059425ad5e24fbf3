import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';

/** `name={variable}` */
export function toReference(name: string, variable: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: variable,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ExpressionStatement', expression: {type: 'Identifier', name: variable}}],
        },
      },
    },
  };
}

/** `import variable from 'data:…'`: a text as a module, which the drawings plugin puts where it belongs. */
export function toImport(variable: string, type: string, text: string): MdxjsEsm {
  const address = `data:${type};base64,${Buffer.from(text).toString('base64')}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${variable} from '${address}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [
              {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: variable}},
            ],
            source: {type: 'Literal', value: address, raw: `'${address}'`},
          },
        ],
      },
    },
  };
}
