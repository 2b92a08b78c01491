import { describe, expect, it } from 'vitest';
import { moduleCaller, type Plain } from './module-caller.js';

const { result, code, text } = moduleCaller('HTML');

const style = [
  '.default_grid {',
  'display: grid;',
  '}',
  '.default_box {',
  'border: 1px solid black;',
  '}',
  '.default_circle {',
  'border-radius: 50%;',
  '}',
].join('\n');

describe('HTML', () => {
  it.each<[string, Plain[], string]>([
    ['HTMLDocument', ['h', 'b', ['s', 't']], '<!DOCTYPE html>\n<html>\nh\nb\ns\nt\n</html>'],
    ['HTMLDocument', ['', 'b', ['', 't']], '<!DOCTYPE html>\n<html>\n\nb\nt\n</html>'],
    ['HTMLClass', ['.x', ['a', 'b']], '.x {\na\nb\n}'],
    ['HTMLClass', ['.x', []], '.x {\n\n}'],
    ['HTMLAttribute', ['n', 'v'], 'n: v;'],
    ['HTMLAttribute', ['%value%', 'v'], 'v: %value%;'],
    ['HTMLDefaultStyle', [], style],
    ['HTMLStyleSheet', [['.q{}']], `<style type="text/css">\n${style}\n.q{}\n</style>`],
    ['HTMLScriptFile', ['f.js'], '<script src="f.js"></script>'],
    ['HTMLScript', [['a', 'b']], '<script>\na\nb\n</script>'],
    ['HTMLLink', ['n', 't'], '<link href="n" rel="t"/>'],
    [
      'HTMLHeader',
      ['T', ['l'], ['c']],
      `<head>\n<meta charset="UTF-8">\n<title>T</title>\nl\n<style type="text/css">\n${style}\nc\n</style>\n</head>`,
    ],
    ['HTMLBody', ['x'], '<body>\nx\n</body>'],
    ['HTMLFrame', ['i', ['a']], '<div id="i">\na\n</div>'],
    [
      'HTMLGridContainer',
      ['i', ['a', 'b'], ['c']],
      '<div id="i" class="default_grid a b">\nc\n</div>',
    ],
    [
      'HTMLBox',
      ['i', ['a'], 's', ['c']],
      '<div id="i" class="default_box a" style="s">\nc\n</div>',
    ],
    [
      'HTMLCircle',
      ['i', ['a'], 's', ['c']],
      '<div id="i" class="default_box default_circle a" style="s">\nc\n</div>',
    ],
    ['HTMLText', ['i', 't'], '<span id="i">\nt\n</span>'],
    ['HTMLSVG', ['i', 'v', 's', 'x'], '<svg id="i" viewBox="v" style="s">\nx\n</svg>'],
    ['HTMLSize', ['1', '2'], 'width: 1; height: 2;'],
    ['HTMLNewLine', [], '<br>'],
    [
      'HTMLFlexCenterAttributes',
      [],
      'display: flex;\nalign-items: center;\njustify-content: center;',
    ],
    ['HTMLJSLineElems', ['a', 'b'], 'document.getElementById("a"), document.getElementById("b")'],
    [
      'HTMLJSLine',
      ['a', 'b', 'c', 's'],
      `new LeaderLine(document.getElementById("a"), document.getElementById("b"), {color: 'c', size: s})`,
    ],
    [
      'HTMLJSLineDash',
      ['a', 'b', 'c', 's'],
      `new LeaderLine(document.getElementById("a"), document.getElementById("b"),  {color: 'c', size: s, dash: true})`,
    ],
    [
      'HTMLJSKeyListener',
      [['e']],
      'window.onkeyup = function(event) {\nlet key = event.key.toUpperCase();\ne\n}',
    ],
    ['HTMLJSNavigationKey', ['k', 'f'], `if(key == 'k'){\nwindow.location.replace("f");\n}`],
    ['HTMLFill', ['a %b% %b%', [['%b%', '$&']]], 'a $& %b%'],
    [
      'HTMLFill',
      [
        '%a%',
        [
          ['%a%', '%b%'],
          ['%b%', '1'],
        ],
      ],
      '1',
    ],
    ['HTMLFill', ['a', [['', 'z']]], 'za'],
  ])('%s of %j', (name, operands, expected) => {
    expect(result(name, ...operands)).toBe(text(expected));
  });

  it('is made of strings', () => {
    expect(code('HTMLBody', 1)).toBe('not-a-string');
    expect(code('HTMLScript', 'a')).toBe('not-a-sequence');
    expect(code('HTMLScript', [1])).toBe('not-a-string');
    expect(code('HTMLFill', 'a', [['b']])).toBe('not-a-pair');
  });
});
