/** What pages write, and the values in it. */
export const sources: Record<string, [source: string, values: unknown[]]> = {
  'JSON is read as it is': ['{"a": [1, "x\\n", null]}', [{ a: [1, 'x\n', null] }]],
  'a comma before a bracket is left out': ['{"a": [1, 2,], }', [{ a: [1, 2] }]],
  'commas in strings stay': ['{"a": "one,] two,}",}', [{ a: 'one,] two,}' }]],
  'a raw line break in a string is a space': ['{"a": "one\ntwo\tthree"}', [{ a: 'one two three' }]],
  'an HTML comment around it is taken off': ['<!-- {"a": 1} -->', [{ a: 1 }]],
  'a CDATA section around it is taken off': ['<![CDATA[{"a": [[1]]}]]>', [{ a: [[1]] }]],
  'a commented CDATA section is taken off': [
    '//<![CDATA[\n{"a": 1}\n//]]>\n/*<![CDATA[*/{"b": 2}/*]]>*/',
    [{ a: 1 }, { b: 2 }],
  ],
  'a commented CDATA section on one line is taken off': ['// <![CDATA[{"a": 1}//]]>', [{ a: 1 }]],
  'comments are left out': ['{"a": 1, // the first\n /* and */ "b": 2}', [{ a: 1, b: 2 }]],
  'what looks like a comment in a string stays': [
    '{"a": "https://quay.example/*x*/",}',
    [{ a: 'https://quay.example/*x*/' }],
  ],
  'several values are read one after another': [
    '{"a": 1}{"a": 2},\n{"a": 3};[4]',
    [{ a: 1 }, { a: 2 }, { a: 3 }, [4]],
  ],
  'a broken value does not spoil the others': ['{"a": }{"b": 2}', [{ b: 2 }]],
  'unescaped quotation marks in a string stay': [
    '{"a": "She said "no", twice", "b": ""Never" again"}',
    [{ a: 'She said "no", twice', b: '"Never" again' }],
  ],
  'a backslash that escapes nothing is left out': ['{"a": "it\\\'s \\x"}', [{ a: "it's x" }]],
  'a statement around it is passed over': [
    'var x = {"a": -1.5e3, "b": true};',
    [{ a: -1500, b: true }],
  ],
  'a truncated value says nothing': ['{"a": [1, 2', []],
  'what is no JSON says nothing': ['<p>Not found</p>', []],
  'nothing says nothing': ['', []],
};
