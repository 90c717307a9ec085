/** Releases of an invented company as they come from a writer's desk: our own words. */

const about =
  'Varmholt SE builds heat stores for power grids, district heating networks and industry. Its units take in electricity when wind and sun supply more than the grid needs, keep it as heat of up to 850 °C in blocks made of recycled steel slag, and give it back hours or days later as steam or hot water. The company also plans, operates and maintains the stores it builds.';
const seat =
  'Varmholt has its headquarters in Hamburg, Germany, and is listed in Frankfurt and New York under the symbol VMHT. More is at www.varmholt.example.';
const forwardLooking = [
  'This release contains forward-looking statements, among them statements about expected revenue, margins, orders, dividends, transactions and the opening of plants. Words such as “expects,” “plans,” “will,” “intends,” “guidance” and similar expressions mark such statements. They rest on what management knew and assumed on the date of this release, and they are no guarantee of future results.',
  'Actual results may differ materially. Factors that may cause a difference include delays at customers’ sites and grid connections, the price and supply of steel slag, electricity and components, changes in energy policy and in support for storage, exchange and interest rates, warranty claims, the loss of key staff, and the integration of acquired businesses. Varmholt does not undertake to update forward-looking statements, except where the law requires it.',
];

/** What a writer saves in Word: with the boilerplate of the library but for one figure. */
export const docxPage = `<html><head><meta charset="utf-8"></head><body>
<p>FOR IMMEDIATE RELEASE</p>
<p>Order code NW-27</p>
<h1>Varmholt to Build Heat Store for the City of Norderwisch</h1>
<p><i>Store of 320 MWh replaces two gas boilers</i></p>
<p>HAMBURG, Germany, November 19, 2026 -- Varmholt SE (NYSE: VMHT) today signed a contract with the city works of Norderwisch to build a heat store of 320 MWh. The order is worth €41.7 million.</p>
<h2>What Is Built</h2>
<ul><li>Four units of 80 MWh each</li><li>A connection to the district heating network</li></ul>
<table border="1">
<tr><th>€ million</th><th>2026</th><th>2027</th><th>2028</th></tr>
<tr><td>Order value recognised</td><td>4.2</td><td>24.9</td><td>12.6</td></tr>
<tr><td>Advance payments</td><td>8.3</td><td>12.5</td><td>(1.1)</td></tr>
</table>
<p>Construction begins in March 2027. “The store pays for itself in nine years,” said the head of the city works.</p>
<h2>About Varmholt SE</h2>
<p>${about.replace('850 °C', '900 °C')}</p>
<p>${seat}</p>
<h2>Forward-Looking Statements</h2>
${forwardLooking.map((words) => `<p>${words}</p>`).join('\n')}
<p><b>Investor Contact:</b></p>
<p>Lene Brackwede<br>Head of Investor Relations<br>+49 40 66969 110<br>investors@varmholt.example</p>
<p>SOURCE Varmholt SE</p>
<p># # #</p>
</body></html>`;

/** What Word puts on the clipboard beside the plain text, in its own kind of HTML. */
export const wordClipboard = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle><span lang=EN-US style='mso-ansi-language:EN-US'>Varmholt Appoints Head of Service<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>HAMBURG, Germany, November 20, 2026 -- Varmholt SE (NYSE: VMHT) has appointed
<b style='mso-bidi-font-weight:normal'>Ida Fennholt</b> as its head of service with effect from January&nbsp;1, 2027.<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;</span><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Eleven years in heat networks<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Two stores opened on time<o:p></o:p></p>
<p class=MsoNormal>SOURCE Varmholt SE<o:p></o:p></p>
<!--EndFragment--><script>alert(1)</script></body></html>`;
