import {change, spanOf, type Mend} from './mend';

/** Rows of as many cells as their table's head has: empty ones are added, those too many become part of the last. */
export const tables: Mend = {
  id: 'tables',
  create(context) {
    return {
      table({children: [head, ...rows]}) {
        const width = head?.children.length ?? 0;
        for (const row of rows) {
          const {end} = spanOf(row);
          const cells = row.children.length;
          const words = {
            found: `a row of ${cells} cells below a head of ${width}`,
            needsPerson: cells > width,
          };
          if (cells < width) {
            const isClosed = /(?<!\\)\|\s*$/.test(context.written(row));
            const text = `${isClosed ? '' : ' |'}${' |'.repeat(width - cells)}`;
            change(context, {start: end, end, text}, {...words, now: 'empty cells added'});
          } else if (cells > width) {
            const edits = row.children.slice(width).flatMap((cell) => {
              const {start} = spanOf(cell);
              return context.text[start] === '|' ? [{start, end: start, text: '\\'}] : [];
            });
            change(context, edits, {...words, now: 'the cells too many joined to the last'});
          }
        }
      },
      paragraph(node) {
        const written = context.written(node);
        const rows = written.split('\n').filter((line) => /^[> \t]*\|.*\|\s*$/.test(line));
        if (rows.length < 2) return;
        const {start} = spanOf(node);
        const edits = [...written.matchAll(/(?<=^[> \t]*)\|(?=.*\|\s*$)/gm)].map(({index}) => ({
          start: start + index,
          end: start + index,
          text: '\\',
        }));
        change(context, edits, {
          found: 'rows that make no table',
          now: 'letters',
          needsPerson: true,
        });
      },
    };
  },
};
