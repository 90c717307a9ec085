/** @jest-environment jsdom */
import { cleanPastedHtml } from './clean-pasted-html';

/** Every sample is written for this test in the shape that the program gives its clipboard. */
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:11.0pt;} .Stress {font-weight:bold} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const listParagraph = (level: number, marker: string, words: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:${list} level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;

const excelHead = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table
{mso-displayed-decimal-separator:"\\.";} td {padding-top:1px;} .xl65 {font-weight:700; text-align:center;}
.xl66 {mso-number-format:"#,##0";} .font7 {font-style:italic;} --></style></head>`;

interface Sample {
  shape: string;
  pasted: string;
  clean: string;
}

const samples: Sample[] = [
  {
    shape: 'Word: paragraphs lose style, classes, smart tags and empty Office elements',
    pasted: word(
      `<p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=EN-GB style='color:#1F497D'>Revenue in ` +
        `<st1:place w:st="on">Florham Park</st1:place> rose</span><span style='mso-spacerun:yes'>  </span>by 4&nbsp;%.<o:p></o:p></p>` +
        `<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><span></span>It was expected.</p>`,
    ),
    clean: '<p>Revenue in Florham Park rose by 4&nbsp;%.</p><p>It was expected.</p>',
  },
  {
    shape: 'Word: headings begin below the headline and keep their order',
    pasted: word(
      `<h1 style='color:#2F5496'><b>Outlook<o:p></o:p></b></h1><h2>Second quarter</h2><h3>Europe</h3><h5>Details</h5>`,
    ),
    clean: '<h2>Outlook</h2><h3>Second quarter</h3><h4>Europe</h4><h4>Details</h4>',
  },
  {
    shape: 'headings that begin at the second level stay where they are',
    pasted: '<h2>Outlook</h2><h3>Europe</h3>',
    clean: '<h2>Outlook</h2><h3>Europe</h3>',
  },
  {
    shape: 'Word: formats by element, by style and by class',
    pasted: word(
      `<p class=MsoNormal><b>Bold</b>, <i style='mso-bidi-font-style:normal'>slanted</i>, <u>lined</u>, ` +
        `<span class=Stress>stressed</span>, CO<sub>2</sub>, m<span style='vertical-align:super'>2</span></p>`,
    ),
    clean:
      '<p><strong>Bold</strong>, <em>slanted</em>, <u>lined</u>, <strong>stressed</strong>, ' +
      'CO<sub>2</sub>, m<sup>2</sup></p>',
  },
  {
    shape: 'Word: list paragraphs become nested lists',
    pasted: word(
      listParagraph(1, '·', 'Cash of $16.4 million') +
        listParagraph(2, 'o', 'of which restricted: none') +
        listParagraph(1, '·', 'No debt'),
    ),
    clean:
      '<ul><li><p>Cash of $16.4 million</p><ul><li><p>of which restricted: none</p></li></ul></li>' +
      '<li><p>No debt</p></li></ul>',
  },
  {
    shape: 'Word: a numbered list goes on after a paragraph between its items',
    pasted: word(
      listParagraph(1, '1.', 'First') +
        '<p class=MsoNormal>In between.</p>' +
        listParagraph(1, '2.', 'Second') +
        "<p class=MsoListParagraph style='margin-left:.5in'>More of it.</p>",
    ),
    clean:
      '<ol><li><p>First</p></li></ol><p>In between.</p>' +
      '<ol start="2"><li><p>Second</p><p>More of it.</p></li></ol>',
  },
  {
    shape: 'Word: two lists one after the other stay two',
    pasted: word(listParagraph(1, '·', 'Bullet') + listParagraph(1, '1)', 'Number', 'l1')),
    clean: '<ul><li><p>Bullet</p></li></ul><ol><li><p>Number</p></li></ol>',
  },
  {
    shape: 'Word for the web: one list an item',
    pasted:
      '<div class="OutlineElement"><div class="ListContainerWrapper"><ol start="1"><li data-aria-level="1"><p>One</p></li></ol></div>' +
      '<div class="ListContainerWrapper"><ol start="1"><li data-aria-level="2"><p>One below</p></li></ol></div>' +
      '<div class="ListContainerWrapper"><ol start="2"><li data-aria-level="1"><p>Two</p></li></ol></div></div>',
    clean: '<ol><li><p>One</p><ol><li><p>One below</p></li></ol></li><li><p>Two</p></li></ol>',
  },
  {
    shape: 'Word: a table with a head, merged cells, lists and headings in cells',
    pasted: word(
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr style='mso-yfti-irow:0'>` +
        `<td width=200 rowspan=2><p class=MsoNormal><b>In thousands</b><o:p></o:p></p></td><td colspan=2><p class=MsoNormal><b>Quarter</b></p></td></tr>` +
        `<tr><td><p class=MsoNormal>2020</p></td><td><p class=MsoNormal>2019</p></td></tr></thead>` +
        `<tr><td><h3>Cash</h3></td><td><p class=MsoNormal>16,387</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`,
    ),
    clean:
      '<table><tbody><tr><th rowspan="2"><p>In thousands</p></th><th colspan="2"><p>Quarter</p></th></tr>' +
      '<tr><th><p>2020</p></th><th><p>2019</p></th></tr>' +
      '<tr><td><p><strong>Cash</strong></p></td><td><p>16,387</p></td><td></td></tr></tbody></table>',
  },
  {
    shape: 'Word: comments and hidden text stay behind',
    pasted: word(
      `<p class=MsoNormal>Net loss<a style='mso-comment-reference:AB_1'></a><span class=MsoCommentReference><span>` +
        `<a class=msocomanchor href="#_msocom_1">[AB1]</a></span></span> was $3.9&nbsp;million<span style='display:none;mso-hide:all'> (check!)</span>.</p>` +
        `<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask the auditor.</p></div></div>`,
    ),
    clean: '<p>Net loss was $3.9&nbsp;million.</p>',
  },
  {
    shape: 'Word: a footnote keeps its mark and its words, not its jump',
    pasted: word(
      `<p class=MsoNormal>Adjusted<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> EBITDA</p>` +
        `<div style='mso-element:footnote-list'><p class=MsoFootnoteText><a href="#_ftnref1"><sup>[1]</sup></a> Not a GAAP measure.</p></div>`,
    ),
    clean: '<p>Adjusted<sup>[1]</sup> EBITDA</p><p><sup>[1]</sup> Not a GAAP measure.</p>',
  },
  {
    shape: 'Excel: cells with classes, spans and a hidden row',
    pasted:
      `${excelHead}<body><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'><!--StartFragment-->` +
      `<col width=64 span=3><tr height=20><td colspan=3 class=xl65 width=192>Balance&nbsp;sheet</td></tr>` +
      `<tr height=20><td height=20>Cash <font class="font7">unaudited</font></td><td class=xl66 align=right x:num="1234.5">1,235</td><td align=right><span style='mso-spacerun:yes'>    </span>(12.3)<span style='mso-spacerun:yes'> </span></td></tr>` +
      `<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td width=64></td><td width=64></td></tr><![endif]><!--EndFragment--></table></body></html>`,
    clean:
      '<table><tbody><tr><td colspan="3"><p><strong>Balance&nbsp;sheet</strong></p></td></tr>' +
      '<tr><td><p>Cash <em>unaudited</em></p></td><td><p>1,235</p></td><td><p>(12.3)</p></td></tr></tbody></table>',
  },
  {
    shape: 'Excel: one copied cell is words, not a table',
    pasted: `${excelHead}<body><table><tr><td>16,387</td></tr></table></body></html>`,
    clean: '<p>16,387</p>',
  },
  {
    shape: 'Google Docs: the wrapper that says bold is not, spans say what is',
    pasted:
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400;">Results</span></h1>` +
      `<p dir="ltr" style="line-height:1.38"><span style="font-weight:700;white-space:pre-wrap;">Cash</span><span style="font-style:italic"> rose</span></p>` +
      `<ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li>` +
      `<ul><li dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr"><span>Below</span></p></li></ul></ul><br></b>`,
    clean:
      '<h2>Results</h2><p><strong>Cash</strong><em> rose</em></p>' +
      '<ul><li><p>One</p><ul><li><p>Below</p></li></ul></li></ul>',
  },
  {
    shape: 'Google Docs: links without their underline, and not through the redirect',
    pasted: `<p><a href="https://www.google.com/url?q=https://example.com/a%3Fb%3D1&amp;sa=D&amp;source=docs" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">the report</span></a></p>`,
    clean: '<p><a href="https://example.com/a?b=1">the report</a></p>',
  },
  {
    shape: 'Outlook: the address behind a Safe Link, blank lines gone, line breaks kept',
    pasted: word(
      `<div class=WordSection1><p class=MsoNormal>Dear all,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>` +
        `<p class=MsoNormal>See <a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fir&amp;data=05%7C01%7Cjane.doe%40example.com">our page</a><br>Jane</p></div>`,
    ),
    clean: '<p>Dear all,</p><p>See <a href="https://example.com/ir">our page</a><br>Jane</p>',
  },
  {
    shape: 'web mail: divisions and doubled breaks are paragraphs',
    pasted:
      '<div dir="ltr">First line<div><br></div><div>Second <b>line</b></div><div>Third<br><br>Fourth</div></div>',
    clean: '<p>First line</p><p>Second <strong>line</strong></p><p>Third</p><p>Fourth</p>',
  },
  {
    shape: 'a quotation stays one',
    pasted: word(`<p class=MsoQuote>We are pleased.</p><p class=MsoNormal>She said so.</p>`),
    clean: '<blockquote><p>We are pleased.</p></blockquote><p>She said so.</p>',
  },
  {
    shape: 'preformatted wire text keeps its lines',
    pasted: '<pre>NEW YORK -- Acme\nCorp. today\n\nAbout Acme</pre>',
    clean: '<p>NEW YORK -- Acme<br>Corp. today</p><p>About Acme</p>',
  },
  {
    shape: 'no-break spaces inside figures and names stay, those at the edges go',
    pasted: '<p>&nbsp;1&nbsp;234&nbsp;567,89&nbsp;EUR and 2\u202f000&nbsp;</p>',
    clean: '<p>1&nbsp;234&nbsp;567,89&nbsp;EUR and 2\u202f000</p>',
  },
  {
    shape: 'a space beside a link stands outside of it',
    pasted: '<p>See<a href="https://example.com/"> this page </a>now</p>',
    clean: '<p>See <a href="https://example.com/">this page</a> now</p>',
  },
  {
    shape: 'words that are struck out are words',
    pasted: '<p>was <s>five</s> six</p>',
    clean: '<p>was five six</p>',
  },
  {
    shape: 'a table in a cell gives its words to the cell',
    pasted:
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>',
    clean:
      '<table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td><td><p>d</p></td></tr></tbody></table>',
  },
  {
    shape:
      'Excel: a hidden column goes, a cell merged over it narrows, one merged over a hidden row shortens',
    pasted:
      `${excelHead}<body><table><col width=64><col width=64 style='display:none;mso-width-source:userset'><col width=64 span=2>` +
      `<tr><td colspan=3>2020</td><td rowspan=3>Note</td></tr>` +
      `<tr style='display:none'><td>hidden</td><td>hidden</td><td>hidden</td></tr>` +
      `<tr><td>Cash</td><td>hidden</td><td align=right>1,235</td></tr></table></body></html>`,
    clean:
      '<table><tbody><tr><td colspan="2"><p>2020</p></td><td rowspan="2"><p>Note</p></td></tr>' +
      '<tr><td><p>Cash</p></td><td><p>1,235</p></td></tr></tbody></table>',
  },
  {
    shape: 'Excel: of a number format the text as shown counts',
    pasted: `${excelHead}<body><table><tr><td class=xl66 x:num="0.1234">12.3%</td><td x:num="43983">1-Jun-20</td></tr></table></body></html>`,
    clean: '<table><tbody><tr><td><p>12.3%</p></td><td><p>1-Jun-20</p></td></tr></tbody></table>',
  },
  {
    shape:
      'Google Sheets: values and formats of cells stay behind, links and merged cells come along',
    pasted:
      `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>` +
      `<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>` +
      `<tr style="height:21px;"><td style="font-weight:bold;text-align:center;" rowspan="1" colspan="2" data-sheets-value='{"1":2,"2":"Quarter"}'>Quarter</td></tr>` +
      `<tr style="height:21px;"><td><a class="in-cell-link" target="_blank" href="https://example.com/q2">Margin</a></td><td style="text-align:right;" data-sheets-value='{"1":3,"3":0.1234}'>12.3%<br>unaudited</td></tr></tbody></table>`,
    clean:
      '<table><tbody><tr><td colspan="2"><p><strong>Quarter</strong></p></td></tr>' +
      '<tr><td><p><a href="https://example.com/q2">Margin</a></p></td><td><p>12.3%<br>unaudited</p></td></tr></tbody></table>',
  },
  {
    shape: 'Google Docs: a table, and a note raised by its style',
    pasted:
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-2"><p dir="ltr"><span>EBITDA</span><span style="font-size:0.6em;vertical-align:super;">1</span></p>` +
      `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="100"><col width="100"></colgroup><tbody>` +
      `<tr style="height:0pt"><td style="vertical-align:top"><p dir="ltr"><span>Cash</span></p></td><td><p dir="ltr"><span>16,387</span></p></td></tr></tbody></table></div></b>`,
    clean:
      '<p>EBITDA<sup>1</sup></p><table><tbody><tr><td><p>Cash</p></td><td><p>16,387</p></td></tr></tbody></table>',
  },
  {
    shape: 'Google Docs: struck and raised text beside each other',
    pasted:
      '<p><span style="text-decoration:line-through;">five</span><span style="text-decoration:underline;"> six</span></p>',
    clean: '<p>five <u>six</u></p>',
  },
  {
    shape: 'LibreOffice Writer: fonts go, a footnote keeps its mark and its words',
    pasted:
      `<meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.4 (Linux)"/><style type="text/css">p { line-height: 115% }\n\t\tp.sdfootnote { margin-left: 0.24in }</style>` +
      `<h2 class="western"><font face="Liberation Sans">Results</font></h2><p style="margin-bottom: 0in"><font size="3">Adjusted<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> <b>EBITDA</b></font></p>` +
      `<ol type="a"><li><p>First</p></li></ol><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Not a GAAP measure.</p></div>`,
    clean:
      '<h2>Results</h2><p>Adjusted<sup>1</sup><strong> EBITDA</strong></p><ol><li><p>First</p></li></ol>' +
      '<p><sup>1</sup>Not a GAAP measure.</p>',
  },
  {
    shape: 'LibreOffice Calc: cells as shown',
    pasted:
      `<meta name="generator" content="LibreOffice 7.4"/><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>` +
      `<tr><td height="17" align="left"><b><font face="Liberation Sans">Cash</font></b></td><td align="right" sdval="1234.5" sdnum="1033;0;#,##0">1,235</td></tr>` +
      `<tr><td height="17" align="left"><br></td><td align="right" sdval="-12.3" sdnum="1033;0;0.0;(0.0)">(12.3)</td></tr></table>`,
    clean:
      '<table><tbody><tr><td><p><strong>Cash</strong></p></td><td><p>1,235</p></td></tr>' +
      '<tr><td></td><td><p>(12.3)</p></td></tr></tbody></table>',
  },
  {
    shape: 'Word: a section of a numbered list three levels deep',
    pasted: word(
      listParagraph(1, '1.', 'One') +
        listParagraph(2, 'a)', 'One a') +
        listParagraph(3, 'i)', 'One a i') +
        listParagraph(2, 'b)', 'One b') +
        listParagraph(1, '2.', 'Two'),
    ),
    clean:
      '<ol><li><p>One</p><ol><li><p>One a</p><ol><li><p>One a i</p></li></ol></li><li><p>One b</p></li></ol></li><li><p>Two</p></li></ol>',
  },
  {
    shape: 'Word for the web: headings by their role, its own ends of lines, tables in wrappers',
    pasted:
      `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2"><span class="TextRun SCXW1" data-contrast="none"><span class="NormalTextRun SCXW1" data-ccp-parastyle="heading 2">Outlook</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>` +
      `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1" style="font-weight:bold"><span class="NormalTextRun SCXW1">Cash</span></span><span class="TextRun SCXW1"><span class="NormalTextRun Superscript SCXW1" style="vertical-align:super">1</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>` +
      `<div class="OutlineElement Ltr SCXW1"><div class="TableContainer SCXW1"><table class="Table SCXW1" data-tablelook="1184"><tbody><tr class="TableRow"><td class="TableCell" data-celllook="0"><div class="TableCellContent"><p class="Paragraph"><span class="TextRun">2020</span><span class="EOP">&nbsp;</span></p></div></td><td><p class="Paragraph"><span class="TextRun">16,387</span></p></td></tr></tbody></table></div></div>`,
    clean:
      '<h2>Outlook</h2><p><strong>Cash</strong><sup>1</sup></p>' +
      '<table><tbody><tr><td><p>2020</p></td><td><p>16,387</p></td></tr></tbody></table>',
  },
  {
    shape: 'Outlook: a sheet in a mail keeps its merged cells, the signature its lines',
    pasted: word(
      `<div class=WordSection1><table class=MsoNormalTable border=0 cellspacing=0><tr style='height:15.0pt'><td nowrap colspan=2 style='padding:0in'><p class=MsoNormal align=center><b><span style='color:black'>2020<o:p></o:p></span></b></p></td></tr>` +
        `<tr style='height:15.0pt'><td nowrap valign=bottom><p class=MsoNormal><span style='color:black'>Cash<o:p></o:p></span></p></td><td nowrap><p class=MsoNormal align=right style='text-align:right'>1,235<o:p></o:p></p></td></tr></table>` +
        `<p class=MsoNormal>Jane Doe<br>Investor Relations<o:p></o:p></p></div>`,
    ),
    clean:
      '<table><tbody><tr><td colspan="2"><p><strong>2020</strong></p></td></tr><tr><td><p>Cash</p></td><td><p>1,235</p></td></tr></tbody></table>' +
      '<p>Jane Doe<br>Investor Relations</p>',
  },
  {
    shape: 'attack: scripts, handlers and dangerous links',
    pasted:
      '<p onclick="steal()">Hello<script>steal()</script><img src=x onerror=steal()></p>' +
      '<p><a href="javascript:steal()">one</a> <a href="data:text/html,x">two</a> ' +
      '<a href=" java\nscript:steal()">three</a></p><iframe src="https://evil.example"></iframe>' +
      '<svg><a xlink:href="javascript:steal()"><text>x</text></a></svg><style>p{}</style>',
    clean: '<p>Hello</p><p>one two three</p>',
  },
];

test.each(samples)('$shape', ({ pasted, clean }) => {
  expect(cleanPastedHtml(pasted).html).toBe(clean);
});

test.each([
  {
    case: 'a picture from a file',
    html: '<p><img width=96 height=40 src="file:///C:/t/clip.png"></p>',
    notices: ['pictures'],
  },
  {
    case: 'pictures twice',
    html: '<p><img src="a.png"><img src="b.png"></p>',
    notices: ['pictures'],
  },
  {
    case: 'a pixel that counts readers',
    html: '<p>a<img width=1 height=1 src="https://t.example/o.gif"></p>',
    notices: [],
  },
  {
    case: 'a list with letters',
    html: word(listParagraph(1, '(a)', 'First')),
    notices: ['numbering'],
  },
  {
    case: 'a list with Roman figures',
    html: '<ol><li style="list-style-type:lower-roman">x</li></ol>',
    notices: ['numbering'],
  },
  { case: 'a list with digits', html: '<ol start="3"><li>x</li></ol>', notices: [] },
  {
    case: 'tracked changes',
    html: word('<p>Loss of <del>$3</del><ins>$4</ins></p>'),
    notices: ['trackedChanges'],
  },
  {
    case: 'a deletion with its line, which is no other',
    html: word('<p>Loss of <s><del>$3</del></s><ins>$4</ins></p>'),
    notices: ['trackedChanges'],
  },
  { case: 'words that are struck out', html: '<p>was <s>five</s> six</p>', notices: ['struck'] },
  {
    case: 'words that are struck out by style',
    html: '<p><span style="text-decoration: line-through">five</span></p>',
    notices: ['struck'],
  },
])('tells of what could not come along: $case', ({ html, notices }) => {
  expect(cleanPastedHtml(html).notices).toEqual(notices);
});

test('what was copied in this editor passes through as it is', () => {
  const own = '<h4 data-pm-slice="1 1 []">Deep </h4>';
  expect(cleanPastedHtml(own)).toEqual({ html: own, notices: [] });
});
