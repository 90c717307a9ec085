/**
 * Schemas in our own words, from the text of the protocols: sitemaps.org/protocol.html, Google's
 * pages on news sitemaps and on localised versions.
 */
const xsd = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"';
const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const instant = `<xs:simpleType name="address"><xs:restriction base="xs:anyURI">
  <xs:pattern value="https?://[^\\s]{4,2040}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="time"><xs:union memberTypes="xs:dateTime xs:date"/></xs:simpleType>`;

const news = `<xs:schema ${xsd} targetNamespace="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns="http://www.google.com/schemas/sitemap-news/0.9">
  <xs:element name="news"><xs:complexType><xs:sequence>
    <xs:element name="publication"><xs:complexType><xs:sequence>
      <xs:element name="name" type="xs:string"/>
      <xs:element name="language"><xs:simpleType><xs:restriction base="xs:string">
        <xs:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xs:restriction></xs:simpleType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="publication_date" type="xs:dateTime"/>
    <xs:element name="title" type="xs:string"/>
    <xs:element name="stock_tickers" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9 .]+:[^,\\s]+(, [A-Z0-9 .]+:[^,\\s]+){0,4}"/>
    </xs:restriction></xs:simpleType></xs:element>
  </xs:sequence></xs:complexType></xs:element></xs:schema>`;

const xhtml = `<xs:schema ${xsd} targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" use="required" type="xs:string"/>
    <xs:attribute name="href" use="required" type="xs:anyURI"/>
  </xs:complexType></xs:element></xs:schema>`;

const pages = `<xs:schema ${xsd} targetNamespace="${sitemap}" xmlns="${sitemap}">
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9"
    schemaLocation="imported-0.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="imported-1.xsd"/>
  ${instant}
  <xs:element name="urlset"><xs:complexType><xs:sequence>
    <xs:element name="url" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="address"/>
      <xs:element name="lastmod" type="time" minOccurs="0"/>
      <xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="strict"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element></xs:schema>`;

const index = `<xs:schema ${xsd} targetNamespace="${sitemap}" xmlns="${sitemap}">${instant}
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
    <xs:element name="sitemap" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="address"/>
      <xs:element name="lastmod" type="time" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element></xs:schema>`;

export const sitemapSchemas = [pages, news, xhtml];
export const sitemapIndexSchemas = [index];
