import fc from 'fast-check';

/** What a cell may hold between two tags, as it is and as it should not be. */
const content = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'VX-1',
      'Médiathèque',
      'R&amp;D',
      '12.5',
      '45000',
      ' a ',
      '',
      '1e3',
      'A]B',
      '_x000D_',
      '😀',
    ),
  },
  fc.constantFrom(
    '&#233;',
    '&eacute;',
    '&',
    ']]>',
    'a\r\nb',
    'a\tb',
    '<!-- x -->',
    '<![CDATA[<c>]]>',
    '\u0001',
    '\ufffe',
    'x'.repeat(61),
  ),
);
const attribute = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '',
      ' s="1"',
      ' s="2"',
      ' s="3"',
      ' t="s"',
      ' t="str"',
      ' t="b"',
      ' t="n"',
      ' t="d"',
      ' t="e"',
    ),
  },
  fc.constantFrom(
    ' t="s" s="1"',
    ' s="1" s="1"',
    " s='1'",
    '  s="1"',
    ' t="zz"',
    ' cm="1"',
    ' r="A1"',
    ' s=""',
    ' s="&lt;"',
    ' s=1',
  ),
);
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('0', '1', '2', '9', '45000', '0.5'), fc.constant('v'))
      .map(([text]) => `<v>${text}</v>`),
  },
  { weight: 4, arbitrary: content.map((text) => `<v>${text}</v>`) },
  { weight: 3, arbitrary: content.map((text) => `<is><t>${text}</t></is>`) },
  { weight: 2, arbitrary: content.map((text) => `<f>${text}</f><v>7</v>`) },
  fc.constantFrom(
    '<f t="shared" ref="A1:A3" si="0">A1</f><v>7</v>',
    '<f t="shared" t="x">A1</f><v>7</v>',
    '<f si="0"/><v>7</v>',
    '<v/>',
    '',
    ' ',
    '<v>1</v><v>2</v>',
    '<is><r><t>a</t></r><r><t>b</t></r></is>',
    '<x:v>1</x:v>',
    '<is><t xml:space="preserve"> a </t></is>',
    '<v>1</w>',
    '<is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is>',
  ),
);
const reference = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'Z', 'AA', 'AN'), fc.nat(9))
      .map(([column, row]) => ` r="${column}${String(row + 1)}"`),
  },
  fc.constantFrom('', ' r="a1"', ' r="A"', ' r="1"', ' r="ZZZZ1"', ' r=""'),
);
const cell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(reference, attribute, body).map(([where, how, what]) => `<c${where}${how}>${what}</c>`),
  },
  fc.tuple(reference, attribute).map(([where, how]) => `<c${where}${how}/>`),
  fc.constantFrom('<!-- -->', '\n', 'x', '<d/>', '<c', '</c>'),
);
const row = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '',
          ' r="3"',
          ' r="7" spans="1:3"',
          ' r="9" spans="1:3" ht="12.8" hidden="1"',
          ' r="0"',
          ' r="3" r="4"',
          ' ht="1" ht="2"',
          ' ht="1" r="12"',
        ),
        fc.array(cell, { maxLength: 4 }),
      )
      .map(([how, cells]) => `<row${how}>${cells.join('')}</row>`),
  },
  fc.constantFrom(
    '<row/>',
    '<row r="5"/>',
    '\n',
    '<!-- <row></row> -->',
    '<row>',
    '<rowx></rowx>',
    '<x:row></x:row>',
    '</row>',
  ),
);
/** A sheet of a workbook, plain or not, well formed or not. */
export const sheet = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('<worksheet><cols><col min="1" max="2"/></cols>') },
      fc.constantFrom(
        '<worksheet><!-- <sheetData> -->',
        '<!DOCTYPE w><worksheet>',
        '<worksheet',
        '<x:worksheet>',
        '\ufeff<worksheet>',
        '<a><worksheet>',
      ),
    ),
    fc.array(row, { maxLength: 5 }),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('</sheetData></worksheet>') },
      fc.constantFrom('', '</sheetData>', '</worksheet>'),
    ),
  )
  .map(([before, rows, after]) =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${before}<sheetData>${rows.join('')}${after}`),
  );
/** A table of texts, plain or not, well formed or not. */
export const table = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: content.map((text) => `<si><t>${text}</t></si>`) },
        fc.constantFrom(
          '<si/>',
          '<si><t/></si>',
          '<si><r><t>a</t></r></si>',
          '\n',
          '<si><t xml:space="preserve"> a</t></si>',
          '<si>',
        ),
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('</sst>', '</sst>\n', '', '</sst>x', '</ss>'),
  )
  .map(([texts, after]) => Buffer.from(`<sst count="3">${texts.join('')}${after}`));
